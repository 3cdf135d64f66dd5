// A receipt stays in this tab until the person says they are done with it.

/** @param name which receipt: one for each thing that can be applied for */
export const receiptDrawer = (name) => ({
  last() {
    try {
      return JSON.parse(sessionStorage.getItem(name));
    } catch {
      return null;
    }
  },
  keep: (receipt) => sessionStorage.setItem(name, JSON.stringify(receipt)),
  forget: () => sessionStorage.removeItem(name),
});
