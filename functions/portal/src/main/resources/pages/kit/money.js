// Money as people write it, in yuan, and as the API takes it, in fen.

/** "1,200.50" becomes 120050; what is no sum becomes nothing. */
export function fenOf(yuan) {
  const digits = (yuan ?? '').replace(/[,，\s元¥￥]/g, '');
  return /^\d{1,12}(\.\d{1,2})?$/.test(digits) ? Math.round(Number(digits) * 100) : null;
}

/** 120050 becomes "1200.50", 20000 becomes "200". */
export const plainYuan = (fen) => (fen % 100 ? (fen / 100).toFixed(2) : String(fen / 100));
