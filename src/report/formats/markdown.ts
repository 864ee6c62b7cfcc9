import { type FollowUp, isoDay } from '../../model/index.ts';
import type { ReportFormat } from '../format.ts';
import { escapeMarkup } from '../markup.ts';
import {
  atStakeWords,
  bandWords,
  newsWords,
  nextStepWords,
  quoteSource,
  recordWords,
  riskWords,
  stakeWords,
  worthACall,
} from '../phrases.ts';

export default {
  id: 'markdown',
  title: 'For a chat or a wiki: the list with quotes and next steps',
  *render({ asOf, totals, followUps }, { top }) {
    const listed = worthACall(followUps);
    yield `# Follow-ups as of ${isoDay(asOf)}\n\n`;
    yield `${bandWords(totals)} of ${totals.customers} customers. At stake: ${atStakeWords(totals)}. ${recordWords(totals)}.\n`;
    for (const followUp of listed.slice(0, top)) yield section(followUp);
  },
} satisfies ReportFormat;

function section(followUp: FollowUp): string {
  const { rank, customer, owner, risk, quote, nextStep, reasons } = followUp;
  const head = `\n## ${rank}. ${escapeMarkup(customer.name)} (${risk.band}, risk ${riskWords(risk)})\n\n`;
  const facts = `Owner: ${escapeMarkup(owner ?? 'nobody')}. At stake: ${stakeWords(followUp)}.\n\n`;
  const news = newsWords(followUp);
  const since = news === '' ? '' : `*${escapeMarkup(news)}*\n\n`;
  const why = reasons.map((reason) => `- ${escapeMarkup(reason)}\n`).join('');
  const said =
    quote === undefined ? '' : `\n> ${escapeMarkup(quote.text)}\n>\n> ${escapeMarkup(quoteSource(quote))}\n`;
  return `${head}${facts}${since}${why}${said}\n**Next:** ${escapeMarkup(nextStepWords(followUp))}. *${escapeMarkup(nextStep.stance)}*\n`;
}
