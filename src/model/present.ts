type Optional<Fields> = {
  [K in keyof Fields as undefined extends Fields[K] ? K : never]?: Exclude<Fields[K], undefined>;
};
type Required<Fields> = { [K in keyof Fields as undefined extends Fields[K] ? never : K]: Fields[K] };

/** The same object without the keys whose value is undefined: absent is absent, not a key that holds nothing. */
export function present<Fields extends object>(fields: Fields): Optional<Fields> & Required<Fields>;
export function present(fields: object): object {
  if (!Object.values(fields).includes(undefined)) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
