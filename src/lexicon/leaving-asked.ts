// Asked how to leave. It is asked politely more often than not, and it is meant nearly always.
import type { PhraseGroup } from '../model/index.ts';
import { BOND, END, ENDING, US, WHOSE } from './leaving-words.ts';

export const asked: PhraseGroup = {
  strength: 0.8,
  unless: ['reported', 'negated'],
  phrases: [
    `(how|where|what|who|can|could|may|possible|way|steps|help|explain|process|procedure|allowed|able|form|through|want to know) *6 ${END} (my|our) *2 ${BOND}`,
    `(how|where|what|who|process|procedure|way|steps|through|can|could|possible|have to|need to) *6 (${END}|${ENDING}) (${WHOSE}|an|a) *2 ${BOND}`,
    `(please|pls|kindly|just|to|i|want|need) (${END}) (${WHOSE}|an|a)? *1 (account|accounts|membership|subscription|contract|policy)`,
    `(my|our) *1 ${BOND} *1 (to be|be|get|gets|go) (closed|deleted|cancelled|terminated|shut|removed|away|deactivated|ended|stopped)`,
    `(how|where|what|who|when|can|possible) *6 (${END}|${ENDING}|end things with|get away from) (you|{brand})`,
    '^ *3 (how|where|can|could|may|allowed|possible|what do i need|what do i have) *4 (cancel|terminate|leave|quit|get out) (early|mid term|online|by phone|over the phone|now)? $',
    `(when|date|day) *3 (contract|subscription|agreement|supply) *1 (officially)? end`,
    '(delete|remove|deactivate|erase) (my|our) *1 (account|profile|data|details)',
    `(${END}|${ENDING}) (my|our) *2 ${BOND}`,
    `${END} mine`,
    `(get|getting|let me|let us|be|buy me|buy us) (out of|released from) (my|our|this|the|your|{brand}) *2 (contract|agreement|plan|deal|subscription|commitment|retainer|{brand})`,
    'get out of {brand}',
    '(who|whom) *3 (speak|talk|write|turn) to *2 (about|to) *1 (ending|cancelling|terminating|leaving|closing)',
    `(fee|penalty|charge|cost|charged|charges|refund|money back|notice) *6 (i|we) *1 (cancel|leave|quit|end|ended|terminate|close) *2 (${BOND}|{brand}|early|now|you|halfway)`,
    '(what happens|do i lose|what becomes|will i lose) *6 (when|if|after|once) (i|we) (cancel|leave|close|quit|end)',
    '(switching|transfer out|closure|cancellation) form',
    '(transfer|move|port) (my|our|the) (number|numbers|domain) (from you|from {brand}|out|away)',
    '(when|how soon) *1 can (i|we) *1 (cancel|terminate|leave|get out)',
  ],
};

/** What is asked on the way out, and sometimes only for the files. */
export const askedAbout: PhraseGroup = {
  strength: 0.5,
  unless: ['reported', 'negated'],
  phrases: [
    `(what happens|what would happen|penalty|fee|fees|charge|cost|charges) * (if|when|for|to) *1 (cancel|cancelling|leave|leaving|terminate|terminating) *2 (${BOND}|early|now|${US})`,
    '(cancellation|early termination|exit|early exit|termination) (fee|fees|charge|form|process|procedure|terms|clause|penalty|request)',
    'final (bill|invoice|reading)',
    '(hand over|send|export) *3 (all|our|my|everything) *4 (credentials|login details|files|boards) *4 (by then|to them|another|that {stranger})',
    '(return label|how do i return) *3 (router|modem|box|equipment)',
  ],
};
