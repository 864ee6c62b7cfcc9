// The words before a number that say that it is a record's: an order, a parcel, an article.

const NOUNS =
  'orders?|invoices?|tickets?|cases?|tracking|shipments?|parcels?|packages?|deliver(?:y|ies)|purchase|po|quotes?|sku|ean|gtin|isbn|imei|' +
  'serial|articles?|items?|parts?|reference|ref|request|rma|return|booking|reservation|transaction|batch|lot|model|' +
  'bestellung|bestell|auftrags?|rechnungs?|lieferung|sendung|artikel|commande|facture|colis|pedido|factura|ordine|fattura|bestelling|factuur';
const ORDER = new RegExp(
  `(?<![\\p{L}])(?:${NOUNS})(?:[ -]{0,2}(?:numbers?|no|nr|num|id|code|nummer|numéro|número)){0,2}[.:#]{0,2} {0,2}(?:is |was |= ?|[:#] ?)?$`,
  'iu',
);

/** Whether what stands before a number ends by calling it one of a record's. */
export function isOrderNumber(before: string): boolean {
  return before.endsWith('#') || ORDER.test(before.slice(-48));
}
