// A small drawer on the device (IndexedDB), which holds texts and photos through
// reload, lost network and an empty battery. Where a browser has none (private
// windows), the drawer is the page's memory.
const memory = new Map();
let opening = null;

function database() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('mashang', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('drawer');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

async function run(mode, act) {
  const db = await database();
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('drawer', mode);
    const request = act(transaction.objectStore('drawer'));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

export async function put(name, value) {
  memory.set(name, value);
  try {
    await run('readwrite', (drawer) => drawer.put(value, name));
    return true;
  } catch {
    return false;
  }
}

export async function get(name) {
  try {
    return (await run('readonly', (drawer) => drawer.get(name))) ?? memory.get(name);
  } catch {
    return memory.get(name);
  }
}

export async function remove(name) {
  memory.delete(name);
  try {
    await run('readwrite', (drawer) => drawer.delete(name));
  } catch {
    // Nothing was kept, so nothing remains.
  }
}
