// Emoticons and emoji with their valence. Emoji count by their first code point: skin tone and joined parts are dropped.
// Written for service messages: a face is a tone of voice, so it weighs less than a word that names a feeling.

/** Valence → emoticons, separated by spaces; longest wins where one begins like another. */
export const EMOTICONS: ReadonlyMap<number, string> = new Map([
  [2.5, '<3 <33 <333 :D :-D =D :^D :))) ;D \\o/ ^_^ ^^ :*) :3'],
  [1.6, ':) :-) =) :] :-] (: (-: ;) ;-) ;] (; :)) :> :-> :P :-P =P ;P :p :-p :* :-* :o) c: :-)) =]'],
  [-0.5, ':o :O :-o :-O =O =o'],
  [-1, ':/ :-/ :\\ :-\\ =/ =\\ :| :-| =| -_- -__- -.- :s :S :-s :-S :$ <.< >.> /:'],
  [-2, ":( :-( =( :[ :-[ :c :-c :< :-< :(( :((( ;( ;-( ): )': :'( :'-( =[ :,( </3 ;_; ;__; >_< >.<"],
  [-3, '>:( >:-( >:[ >:@ :@ :-@ >:o >:O >:/ >:-/ >=('],
]);

/** Valence → emoji. */
export const EMOJI: ReadonlyMap<number, string> = new Map([
  [3, '😍 🥰 🤩 🥳 😻 💯 🏆'],
  [2.4, '❤ 💕 💖 💗 💓 💞 💘 💙 💚 💛 💜 🧡 🖤 🤍 🤎 💝 ♥ 😘 🎉 🎊 👏 🙌 🤗 😇 ⭐ 🌟 🥇 💐 🫶'],
  [1.8, '😀 😃 😄 😁 😆 😊 ☺ 🙂 😋 😎 😉 👍 👌 💪 ✨ 🌞 😺 😸 🤝 ✅ ✔ 🍾 🥂 🌈 🤟 😌 🎁 😂 🤣'],
  [0.6, '🙏 😅 😏 👋 ☕ 🍀 🤞 😜 😝 😛 🤪 🔥'],
  [-0.6, '😐 😶 😑 🤔 🙃 😬 😯 😮 🤷 🫠 🥱 😴 🤨 🧐 ❓ ⁉'],
  [-1.4, '😕 🙁 😟 😒 🙄 😓 😥 😪 😰 😧 😦 😳 🤦 ⚠ ❗ 🥺 😣 😖 🤐 🫤'],
  [-2.2, '☹ 😞 😔 😢 😭 😩 😫 😨 😱 🤢 🤕 💔 👎 ❌ 🤮 😿 🙀 🚫 😵 🥴 🗑 ✖'],
  [-3.2, '😠 😡 🤬 👿 😤 💩 🖕 😾 🤡 ☠ 💀'],
]);
