// The table once it is understood: typed columns side by side, a row being an index into all of them. Nothing of the
// outcome goes into a frame, so that it may be made before rows are dealt to folds.
import type { Recipe } from './recipe.ts';

/** Numbers; NaN where there is none. Days since 1970 for dates. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly recipe: Recipe;
  readonly values: Float64Array;
}

/** Words out of a list; `codes` are places in `levels`, -1 where there is none. */
export interface CategoryColumn {
  readonly kind: 'category';
  readonly recipe: Recipe;
  readonly levels: readonly string[];
  readonly codes: Int32Array;
}

export type Column = NumberColumn | CategoryColumn;

export interface Frame {
  readonly columns: readonly Column[];
  /** 1 where the row has the outcome that is to be foreseen, else 0. */
  readonly outcome: Uint8Array;
}
