// A command on a case or a hall: its own key, the version it was decided on, and what to do
// when somebody else was faster.
import { ref, shallowRef } from '../vendor/vue.js';
import { call, newKey } from './api.js';

/**
 * @param path where commands of this case or hall go
 * @param token () => the caller's token
 * @param done async, called after a command took effect
 * @returns {busy, problem, send(command, version)}; send is true if it took effect
 */
export function useCommands(path, token, done) {
  const busy = ref(false);
  const problem = shallowRef(null);
  // The same press, repeated after a lost network, must be the same command; other words are another.
  let last = { text: null, key: null };

  const send = async (command, version) => {
    if (busy.value) return false;
    const text = JSON.stringify([path(), command, version]);
    if (last.text !== text) last = { text, key: newKey() };
    busy.value = true;
    problem.value = null;
    try {
      const { data } = await call('POST', path(), { token: token(), key: last.key, version, body: command });
      last = { text: null, key: null };
      await done(data);
      return true;
    } catch (failed) {
      problem.value = failed;
      return false;
    } finally {
      busy.value = false;
    }
  };
  return { busy, problem, send };
}
