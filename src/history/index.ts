export { changesBetween, isListed, newAtOrAbove, type States } from './changes.ts';
export { History } from './history.ts';
export { rememberedOf } from './remember.ts';
