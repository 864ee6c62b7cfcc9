export { changesBetween, isListed, newAtOrAbove, type States } from './changes.ts';
export { History } from './history.ts';
export { areStrangers, keysOf, ownKeysOf } from './keys.ts';
export { carriedOver, testimoniesOf } from './marks.ts';
export { rememberedOf } from './remember.ts';
export { runBefore } from './runs.ts';
