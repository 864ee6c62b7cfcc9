// The JSON Schema of undertone.config.json, for editors: made from the keys, shipped as undertone.config.schema.json.
import { KEYS } from './keys.ts';
import type { JsonSchema } from './shapes.ts';

export function configSchema(): JsonSchema {
  const properties = Object.entries(KEYS).map(([name, { shape, says, otherwise }]) => [
    name,
    { description: otherwise === '' ? says : `${says} Otherwise: ${otherwise}.`, ...shape.schema },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'undertone.config.json',
    description: 'What a company sets once for undertone. Every key is optional.',
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}
