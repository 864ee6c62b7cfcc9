// How a message is put: the marks of politeness that are counted in Danescu-Niculescu-Mizil et al. 2013 (greeting, thanks,
// "please", requests that leave a choice, sentences that begin with "you") and kind words beyond the matter.
import type { Manner } from '../model/index.ts';

export const mannerPhrases: ReadonlyMap<Manner, readonly string[]> = new Map([
  [
    'greeting',
    [
      '^ (hi|hello|hey|dear|hiya|greetings|howdy|hallo|hullo)',
      '^ good (morning|afternoon|evening|day)',
      '^ *2 (morning|afternoon) (all|team|everyone|both)',
    ],
  ],
  [
    'thanks',
    [
      '(thanks|thank you|thx|thankyou|tks|many thanks|ta|cheers)',
      '(appreciate|appreciated|grateful|thankful)',
      '(thanking|thank) (you|the team|everyone)',
    ],
  ],
  [
    'courtesy',
    [
      '(please|pls|plz|kindly)',
      '(could|would|can|may|might) (you|i|we|someone|anyone) *1 (please|possibly|perhaps|maybe|kindly|have|help|let|send|check|take|look|give|tell|ask|add|get|be so)',
      '(would|might) it be (possible|ok|okay|all right|alright|an option|too much)',
      '(would|do) you mind',
      '(wondering|wondered) (if|whether)',
      '(if|when|whenever) *1 (possible|you (can|could|have (time|a moment|a minute|a chance)|get a (chance|moment|minute)|do not mind))',
      '(at your (convenience|earliest convenience)|no (rush|hurry)|sorry to (bother|trouble|chase)|i would be (glad|happy|grateful)|we would be (glad|happy|grateful))',
      '(perhaps|maybe) (you|we|someone) (could|can|might)',
    ],
  ],
  [
    'warmth',
    [
      '(hope|trust) *1 (you|this|all|everyone|your) *4 (well|good|great|nice|fine|lovely|fun)',
      '(have|enjoy) *1 (a|your|the) *2 (day|weekend|week|evening|holiday|holidays|afternoon|break|rest)',
      '(happy|merry) (new year|easter|friday|monday|holidays|christmas)',
      '(kind|kindest|best|warm|warmest) (regards|wishes)',
      '(lovely|great|nice|good|pleasure) (talking|speaking|meeting|seeing|hearing|chatting) (you|with|from|to)',
      '(how are you|how is it going|how are things|how was your|looking forward|see you (soon|then)|take care|you are the best|you rock|greetings from|all the best|well done|good job|great job|nice work|keep it up)',
    ],
  ],
  ['direct', ['^ (you|your)']],
  [
    'automatic',
    [
      '(automatic|automated|auto|out of office) (reply|response|answer|message)',
      '(autoreply|autoresponse|autoresponder)',
      '(out of|away from|not in|back in) (the|my|our)? office *5 (until|from|till|on|to|and|with|through|{weekday}|$)',
      "(i'm|we're|i'll be) *2 (on|away on) *1 (leave|annual leave|vacation|holiday|holidays|parental leave|maternity leave|sick leave|a business trip) *2 (until|from|till|and|to|with|$)",
      '(limited|no|intermittent) access to *1 (mail|email|emails|my inbox)',
    ],
  ],
]);
