// Take a photo or choose a file; each with its own progress, and a second try.
import { defineComponent, reactive, ref } from '../vendor/vue.js';
import { html } from './html.js';
import { t } from './i18n.js';
import { FileLine } from './file-line.js';
import { fieldId, testName, useFault } from './form.js';
import { say } from './speak.js';
import { newFile, send, unfit } from './upload.js';

/**
 * @prop files the list this field adds to and takes from; it shows those of its group
 * @prop purpose as the API knows it
 * @prop group told apart from other fields of the same purpose; left out: the purpose itself
 * @prop types what may be sent, from the catalogue
 * @prop session async: who sends, {token, owner}
 * @prop most how many files the list may hold
 */
export const FileField = defineComponent({
  props: { pointer: String, label: String, hint: String, purpose: String, group: String, files: Array, types: Array, session: Function, most: { type: Number, default: 20 } },
  setup(props) {
    const fault = useFault(props);
    const unfitFiles = ref([]);
    const id = fieldId(props.pointer);
    const name = testName(props.pointer);
    const group = props.group ?? props.purpose;
    const own = () => props.files.filter((file) => file.group === group);

    const start = async (entry) => {
      try {
        await send(entry, await props.session());
      } catch (problem) {
        entry.state = 'failed';
        entry.reason = problem.title || t('file.failed');
      }
      say(`${entry.name} ${t(`file.${entry.state}`)}`);
    };
    const add = (event) => {
      fault.touch();
      unfitFiles.value = [];
      for (const file of event.target.files) {
        const reason = props.files.length >= props.most ? t('file.most', { most: props.most }) : unfit(file, props.types);
        if (reason) unfitFiles.value.push(reason);
        else {
          const entry = reactive(newFile(file, props.purpose, group));
          props.files.push(entry);
          start(entry);
        }
      }
      event.target.value = '';
    };
    const remove = (entry) => props.files.splice(props.files.indexOf(entry), 1);

    return () => {
      const reason = fault.reason();
      const all = props.types.map((type) => type.mediaType).join(',');
      return html`
        <div class=${reason ? 'field wrong files' : 'field files'} role="group" aria-labelledby=${`${id}-label`} id=${id} tabindex="-1">
          <p class="label" id=${`${id}-label`}>${props.label}</p>
          ${props.hint && html`<p class="hint">${props.hint}</p>`}
          ${reason && html`<p class="fault"><span aria-hidden="true">⚠ </span>${reason}</p>`}
          ${unfitFiles.value.map((sentence) => html`<p class="fault" role="alert" key=${sentence}><span aria-hidden="true">⚠ </span>${sentence}</p>`)}
          <div class="buttons">
            <label class="button second camera"><input type="file" class="unseen" accept="image/jpeg,image/png" capture="environment" @change=${add} data-test=${`${name}-camera`} />${t('file.photo')}</label>
            <label class="button second"><input type="file" class="unseen" accept=${all} multiple @change=${add} data-test=${`${name}-choose`} />${t('file.choose')}</label>
          </div>
          <ul class="file-list" data-test=${`${name}-list`}>
            ${own().map((entry) => html`<${FileLine} key=${entry.id} entry=${entry} again=${() => start(entry)} remove=${() => remove(entry)} />`)}
          </ul>
        </div>
      `;
    };
  },
});
