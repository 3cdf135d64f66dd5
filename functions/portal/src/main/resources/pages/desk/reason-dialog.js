// Asks once more, and why, before something is done that cannot be undone.
import { defineComponent, onMounted, ref, shallowRef } from '../vendor/vue.js';
import { newKey } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { DeskProblem } from './frame.js';

/** @prop name of the command: its words are hall.ask.<name> and hall.ask.<name>.text */
export const ReasonDialog = defineComponent({
  props: { name: String, send: Function, close: Function },
  setup(props) {
    const dialog = ref(null);
    const reason = ref('');
    const busy = ref(false);
    const problem = shallowRef(null);
    const key = newKey();
    onMounted(() => dialog.value.showModal());

    const submit = async (event) => {
      event.preventDefault();
      if (!reason.value.trim()) return document.getElementById('dialog-reason').focus();
      busy.value = true;
      try {
        await props.send(reason.value.trim(), key);
      } catch (failed) {
        problem.value = failed;
      } finally {
        busy.value = false;
      }
    };

    return () => html`
      <dialog ref=${dialog} aria-labelledby="dialog-title" @close=${props.close} data-test="dialog">
        <form method="dialog" @submit=${submit}>
          <h2 id="dialog-title">${t(`hall.ask.${props.name}`)}</h2>
          <p>${t(`hall.ask.${props.name}.text`)}</p>
          <div class="field">
            <label for="dialog-reason">${t('hall.reason')}</label>
            <input id="dialog-reason" required maxlength="200" value=${reason.value} @input=${(event) => (reason.value = event.target.value)} data-test="dialog-reason" />
          </div>
          <${DeskProblem} problem=${problem.value} />
          <div class="buttons">
            <button type="submit" class="danger" disabled=${busy.value} data-test="dialog-confirm">${t('confirm')}</button>
            <button type="button" class="second" @click=${() => dialog.value.close()} data-test="dialog-cancel">${t('cancel')}</button>
          </div>
        </form>
      </dialog>
    `;
  },
});
