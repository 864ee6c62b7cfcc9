// Words that both sides use when they tell what became of a promise.

export const HAS = '(has|have|had|was|were|is|are|been|got|gets|get)';
export const TODAY =
  '(today|this morning|this afternoon|this evening|just now|yesterday|earlier|last night|an hour ago|now|already)';
export const GOODS =
  '(parcel|package|order|delivery|replacement|card|router|part|parts|item|items|goods|shipment|letter|invoice|contract|quote|offer|documents|document|form|update|label|engineer|technician|fitter|driver|courier|crew|mechanic|one|ones)';
export const MONEY =
  '(refund|money|credit|voucher|payment|reimbursement|credit note|amount|compensation|deposit|transfer|cashback)';
export const PAID =
  '(refunded|credited|reimbursed|waived|reversed|transferred|paid back|repaid|paid|deducted)';
