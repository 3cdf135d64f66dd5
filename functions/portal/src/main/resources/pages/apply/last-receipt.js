// The receipt stays in this tab until the person says they are done with it.
const NAME = 'mashang.receipt';

export function lastReceipt() {
  try {
    return JSON.parse(sessionStorage.getItem(NAME));
  } catch {
    return null;
  }
}

export const keepReceipt = (receipt) => sessionStorage.setItem(NAME, JSON.stringify(receipt));

export const forgetReceipt = () => sessionStorage.removeItem(NAME);
