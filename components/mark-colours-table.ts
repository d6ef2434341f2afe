// The palette's colours on light paper, for places that need a value and not a custom property. palette.test.ts holds them equal to theme.css.

export const MARK_COLOURS = { actor: '#12579b', unsettled: '#8f5400', disputed: '#a3124f' } as const;
