// Texts that a reader is not to see come as their length in brackets.

/** Whether nothing of a text is shown but how long it is. */
export const isHidden = (text) => typeof text === 'string' && /^〔\d+字〕$/.test(text);
