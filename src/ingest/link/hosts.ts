// Mail hosts that anybody can have an address at: they tell nothing of the company. Written by hand, from common knowledge.
const FREE_HOSTS: ReadonlySet<string> = new Set(
  [
    'gmail.com googlemail.com outlook.com outlook.de outlook.fr hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.it hotmail.es',
    'live.com live.co.uk live.de live.fr live.nl live.it msn.com passport.com windowslive.com',
    'yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.com.br yahoo.com.au yahoo.co.in yahoo.co.jp ymail.com rocketmail.com',
    'icloud.com me.com mac.com aol.com aol.co.uk aim.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io',
    'zoho.com zohomail.com fastmail.com fastmail.fm hey.com hushmail.com mail.com email.com inbox.com usa.com gmx.com gmx.net gmx.de gmx.at gmx.ch',
    'web.de t-online.de freenet.de arcor.de online.de posteo.de mailbox.org 1und1.de kabelmail.de vodafone.de',
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr neuf.fr numericable.fr',
    'btinternet.com btopenworld.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk tiscali.co.uk',
    'libero.it virgilio.it alice.it tin.it tiscali.it fastwebnet.it pec.it',
    'telefonica.net movistar.es terra.es ono.com',
    'ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl home.nl upcmail.nl telenet.be skynet.be proximus.be',
    'bluewin.ch hispeed.ch sunrise.ch aon.at chello.at telia.com comhem.se bredband.net online.no broadpark.no mail.dk jubii.dk kolumbus.fi',
    'wp.pl onet.pl o2.pl interia.pl gazeta.pl poczta.fm seznam.cz email.cz centrum.cz azet.sk zoznam.sk freemail.hu citromail.hu',
    'mail.ru bk.ru inbox.ru list.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua meta.ua abv.bg',
    'comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net juno.com netzero.net frontier.com',
    'rogers.com shaw.ca sympatico.ca bell.net telus.net videotron.ca',
    'bigpond.com bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz',
    'uol.com.br bol.com.br terra.com.br ig.com.br globo.com',
    'qq.com 163.com 126.com sina.com sina.cn sohu.com foxmail.com yeah.net aliyun.com naver.com hanmail.net daum.net nate.com',
    'rediffmail.com indiatimes.com sify.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com',
    'mailinator.com guerrillamail.com 10minutemail.com temp-mail.org yopmail.com trashmail.com sharklasers.com dispostable.com',
  ].flatMap((line) => line.split(' ')),
);

/** Domain of an address, lower case; '' when it has none or everybody's. */
export function companyDomain(email: string, ownDomains: ReadonlySet<string>): string {
  const at = email.lastIndexOf('@');
  return at < 0 ? '' : telling(email.slice(at + 1), ownDomains);
}

/** The domain itself, without `www.` and protocol; '' when it tells no company. */
export function telling(domain: string, ownDomains: ReadonlySet<string>): string {
  const host = hostOf(domain);
  return FREE_HOSTS.has(host) || ownDomains.has(host) || !host.includes('.') ? '' : host;
}

/** Host of a domain or address of a page, lower case. */
export function hostOf(domain: string): string {
  if (BARE.test(domain)) return domain;
  return domain
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/:?#].*$/, '')
    .replace(/[>\s.]+$/, '');
}

/** Small letters and digits between dots and hyphens, and no `www.` before: a host as it is. */
const BARE = /^(?!www\.)[a-z0-9.-]*[a-z0-9-]$/;
