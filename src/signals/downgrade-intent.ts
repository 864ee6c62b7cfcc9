// Less of us: fewer seats, a smaller plan, a pause. Many who leave go down these stairs.
import type { MessageSignal } from '../model/index.ts';

const LESS =
  '(reduce|reducing|reduced|decrease|decreasing|cut|cutting|cut down|cutting down|lower|lowering|drop|dropping|remove|removing|scale down|scaling down|scale back|scaling back|trim|trimming|shrink|downsize|downsizing|give up|giving up|get rid of|getting rid of|cancel|cancelling|halve|halving)';
const UNITS =
  '(seat|seats|license|licenses|licence|licences|user|users|lines|subscriptions|modules|module|add on|add ons|addon|addons|order volume|volumes|order quantity|our order|our orders|standing order|quantities|package|packages|channels|features|data plan|storage|hours|locations|sites|agents|user licences|user licenses|commitment|plan|monthly order)';

export default {
  id: 'downgrade-intent',
  scope: 'message',
  speaker: 'customer',
  family: 'commercial',
  title: 'wants less',
  hears: 'The customer wants less of us: fewer seats, a smaller plan, a pause, a lower volume.',
  weight: 1.2,
  halfLife: 90,
  provenance: {
    kind: 'hand',
    note: 'Half of leaving: part of the revenue goes at once, and the rest is easier to lose.',
  },
  phrases: [
    {
      strength: 1,
      unless: ['negated', 'reported', 'past'],
      phrases: [
        `${LESS} *3 ${UNITS}`,
        `${LESS} *2 (our|my|the|some|a few|{number}|half of our|unused|several|extra|to {number}) *3 ${UNITS}`,
        '(downgrade|downgrading|down grade|move down|moving down|step down) (our|my|the|this|to|from|plan|subscription|package|account|tier)',
        '(stepping down|drop down|dropping down|go down|going down) (our|my|the|this|to|from|plan|subscription|package|account|tier)',
        '(downgrade|downgrading) (please|now|asap|immediately|effective|our|my|it)',
        '(to|want|need|like|for|choose|prefer|take|onto) (a|the|your)? *1 (smaller|cheaper|lower|basic|lowest|cheapest|free|entry level|entry|starter|lite|minimum|less expensive|reduced) (plan|tier|package|version|subscription|licence|license|option|edition|tariff|level|contract)',
        '(pause|pausing|suspend|suspending|halt|halting|skip|skipping) *1 (my|our|the|this|all) *2 (subscription|subscriptions|account|membership|plan|service|services)',
        '(pause|pausing|suspend|suspending|halt|halting|skip|skipping) *1 (my|our|the|this|all) *2 (contract|deliveries|orders|project|rollout|roll out|campaign|billing)',
        '(pause|pausing|suspend|suspending|halt|halting|skip|skipping) *1 (my|our|the|this|all) *2 (standing order|box|licences|licenses|expansion|program)',
        '(put|putting) (my|our|the|this|everything|all) *2 (subscription|account|membership|contract|orders|project|rollout|service|plan|renewal|expansion) *1 on (hold|ice|pause)',
        "(don't|no longer|won't|not) *1 (need|use|require|using|needing|want) *2 (all|as many|so many|that many|half|most|these|those|the full|the premium|the extra|the additional|this many|many of) *3 (seats|licenses|licences|users|lines|features|modules|accounts|plan|package|version|anymore|any more|of them|of it|add ons|subscriptions)",
        '(too many|unused|more than enough|surplus|excess|spare|idle|half empty|under used) *1 (seats|licenses|licences|users|lines|accounts|subscriptions|modules|features)',
        '(underused|underutilised|underutilized|barely used|hardly used) *1 (seats|licenses|licences|users|lines|accounts|subscriptions|modules|features)',
        '(fewer|less) (seats|licenses|licences|users|lines|accounts|modules|units|orders|locations|hours|features|people on)',
        '(month to month|monthly instead of|monthly rather than|shorter (term|contract|commitment)|from annual to monthly)',
        '(from yearly to monthly|switch to monthly|move to monthly|change to monthly|quarterly instead of annual)',
        '(consolidate|consolidating|consolidation) *3 (vendors|suppliers|tools|licenses|licences|subscriptions|software|accounts|stack|systems|providers)',
        '(order|ordering|buy|buying|use|using|spend|spending) *1 (less|a lot less|much less|far less|fewer) *1 (from you|with you|often|frequently|than|going|this|next|in)',
        '(remove|drop|cancel|take off|delete|discontinue) (the|my|our|all|some|a few)? *1 (add on|add ons|addon|addons|optional|extra|premium|extras)',
        '(remove|drop|cancel|take off|delete|discontinue) (the|my|our|all|some|a few)? *1 (support package|insurance cover|maintenance|roaming|channels|sports)',
        `(only|just) (need|require|use|want) *1 {number} *1 ${UNITS}`,
        `(take|remove|drop|cut|taking|removing|dropping) *3 ${UNITS} *2 (off|from|out of) (our|my|the) (contract|plan|account|subscription|bill|invoice|agreement)`,
        '(switch|move|change|put|go|switching|moving|changing|going) *5 (to|on) *2 (basic|standard|starter|free|lite|smaller|lower|cheaper|silver|bronze|cheapest|lowest) *1 (plan|tier|package|version|subscription|one|level|$)',
        '(order|buy|spend|use|purchase|consume) *1 (less|fewer)',
        `${UNITS} *3 (not being used|not used|unused|idle|sitting idle|empty|going unused)`,
        'pause (for|until)',
      ],
    },
    {
      strength: 0.5,
      unless: ['reported', 'negated'],
      phrases: [
        '(how|can|could|is it possible|possible|may|would it be possible|want to know) *3 (downgrade|reduce (our|my|the) (number|seats|licenses|licences|plan|users))',
        '(how|can|could|is it possible|possible|may|would it be possible|want to know) *3 (remove (seats|users|licenses|licences))',
        '(how|can|could|is it possible|possible|may|would it be possible|want to know) *3 (pause (my|our|the) (subscription|account|membership|plan|contract))',
        '(how|can|could|is it possible|possible|may|would it be possible|want to know) *3 (switch to a (smaller|cheaper|lower))',
        '(do you (have|offer)|is there) (a)? *1 (smaller|cheaper|lower|free|basic|less expensive|lighter) (plan|tier|package|version|option|subscription|alternative)',
      ],
    },
    {
      strength: 0,
      phrases: [
        '(reduce|reducing|lower|lowering|cut|cutting|decrease) *2 (noise|size|time|risk|brightness|load|volume of the|sound|carbon|emissions|latency|fever|stress)',
        '(remove|removing|drop|delete|deleting) (a|one|the|an old|this|that|duplicate|inactive|former) (user|account|module|line) *2 (who|because|left|from the (list|group|team)|in the|permission|permissions|error)',
        '(pause|skip|hold) (button|the line|music|song|video|playback|on)',
        '(upgrade|upgrading) *3 (plan|tier|package|version)',
        '(credit|card|transfer|withdrawal|spending|overdraft) (limit|limits)',
      ],
    },
  ],
  hits: [
    'We want to reduce the number of seats to ten.',
    'Please downgrade our plan to Basic.',
    'Can we pause our subscription for six months?',
    'We do not need all those licences any more.',
    'We would like to go month to month from now on.',
    'Half of our seats are unused, please remove twenty of our licences.',
  ],
  misses: [
    'How do I reduce the noise of the fan?',
    'Please upgrade our plan.',
    'Where is the pause button?',
    'We would like to add ten seats.',
    'How do I remove a user who left the company?',
    'The volume is too low.',
  ],
} as const satisfies MessageSignal;
