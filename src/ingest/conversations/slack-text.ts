// Slack's mark-up as a reader sees it: mentions, links and the three characters that Slack escapes. Described at
// api.slack.com: Formatting text for app surfaces.

/** `names`: user id → name. Whoever is not in it is called by the id. */
export function slackToText(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replace(IN_BRACKETS, (_, inner: string) => plain(inner, names))
    .replace(ENTITY, (entity) => ENTITIES.get(entity) ?? entity);
}

/** Angle brackets that are meant as such are escaped, so whatever stands between two is mark-up. */
const IN_BRACKETS = /<([^<>]{1,4000})>/g;

const ENTITY = /&(?:amp|lt|gt|quot|#39);/g;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);

/** `@U1`, `#C1|general`, `!here`, `https://example.com|our page`: the label where there is one. */
function plain(inner: string, names: ReadonlyMap<string, string>): string {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? '' : inner.slice(bar + 1);
  if (target.startsWith('@')) return `@${label || (names.get(target.slice(1)) ?? target.slice(1))}`;
  if (target.startsWith('#')) return `#${label || target.slice(1)}`;
  if (target.startsWith('!')) return label || `@${target.slice(1)}`;
  return label || target.replace(MAIL_SCHEME, '');
}

const MAIL_SCHEME = /^mailto:/;
