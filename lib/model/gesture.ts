// What the reader did to open a card.

/** A click or a key moves the focus into the card; a pointer that rests leaves it where it is. */
export type Gesture = 'click' | 'key' | 'hover';
