// A form made from what the API permits: fields, bounds and choices come with the action,
// so a form that the law would refuse does not come about.
import { defineComponent, reactive } from '../vendor/vue.js';
import { html } from './html.js';
import { t } from './i18n.js';
import { FaultSummary, useForm } from './form.js';
import { Citations } from './citations.js';
import { ActionField } from './action-field.js';
import { commandOf, faultsOfAction, startValues } from './action-values.js';

/**
 * @prop action one of `permitted`
 * @prop busy whether the command is on its way
 * @prop send async (command) => [faults] the server found, empty if none
 * @prop types what may be uploaded
 * @prop session async: who uploads
 */
export const ActionForm = defineComponent({
  props: { action: Object, busy: Boolean, send: Function, cancel: Function, types: Array, session: Function },
  setup(props) {
    const form = useForm();
    const values = reactive(startValues(props.action));

    const submit = async (event) => {
      event.preventDefault();
      const faults = faultsOfAction(props.action, values);
      if (faults.length) return form.show(faults);
      form.show([]);
      form.show((await props.send(commandOf(props.action, values))) ?? []);
    };

    return () => {
      const { action } = props;
      return html`
        <form class="action-form" novalidate @submit=${submit} data-test=${`form-${action.type}`}>
          ${action.hint && html`<p class="hint" lang="zh-CN">${action.hint}</p>`}
          <${Citations} list=${action.citations} />
          <${FaultSummary} faults=${form.faults} />
          ${action.fields.map((field) => html`<${ActionField} key=${field.name} field=${field} values=${values} types=${props.types} session=${props.session} />`)}
          <div class="onward">
            <button type="submit" class="first" disabled=${props.busy} aria-busy=${props.busy ? 'true' : undefined} data-test=${`send-${action.type}`}>${props.busy ? t('action.sending') : action.label}</button>
            ${props.cancel && html`<button type="button" class="second" @click=${props.cancel} data-test="cancel">${t('cancel')}</button>`}
          </div>
        </form>
      `;
    };
  },
});
