// Papers are dropped here or chosen, several at once; each with its own progress and its own fault.
import { defineComponent, reactive, ref } from '../vendor/vue.js';
import { FileLine } from '../kit/file-line.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { SelectField } from '../kit/fields.js';
import { say } from '../kit/speak.js';
import { unfit } from '../kit/upload.js';
import { token } from '../desk/frame.js';
import { newPaper, PAPER_TYPES, sendPaper, typeOf } from './paper-send.js';

/** @prop path of the case @prop kinds the checklist @prop sent async, after each paper */
export const PaperUpload = defineComponent({
  props: { path: String, kinds: Array, sent: Function, empty: Boolean },
  setup(props) {
    const entries = reactive([]);
    const faults = ref([]);
    const over = ref(false);
    const kind = ref(null);
    let queue = Promise.resolve();

    const start = (entry) => {
      entry.state = 'waiting';
      queue = queue.then(async () => {
        await sendPaper(entry, props.path, token());
        say(`${entry.name} ${t(`file.${entry.state}`)}`);
        await props.sent();
      });
    };
    const add = (files) => {
      faults.value = [];
      for (const file of files) {
        const reason = unfit({ name: file.name, size: file.size, type: typeOf(file) }, PAPER_TYPES, 'paper.type');
        if (reason) faults.value.push(reason);
        else {
          const entry = reactive(newPaper(file, kind.value));
          entries.push(entry);
          start(entry);
        }
      }
    };
    const choose = (event) => {
      add([...event.target.files]);
      event.target.value = '';
    };
    const drop = (event) => {
      event.preventDefault();
      over.value = false;
      add([...event.dataTransfer.files]);
    };
    const drag = (event) => {
      event.preventDefault();
      over.value = true;
    };
    const remove = (entry) => entries.splice(entries.indexOf(entry), 1);

    return () => html`
      <details class="more upload" open=${props.empty || entries.length > 0}>
        <summary data-test="upload-open">${t('paper.upload')}</summary>
        <${SelectField} pointer="/paperKind" label=${t('paper.kind')} hint=${t('paper.kind.hint')} required none=${t('paper.kind.none')} options=${props.kinds.map((one) => ({ value: one.kind, label: one.label }))} modelValue=${kind.value} @update:modelValue=${(value) => (kind.value = value)} />
        <div class=${over.value ? 'drop over' : 'drop'} @dragover=${drag} @dragleave=${() => (over.value = false)} @drop=${drop} data-test="drop">
          <p class="hint">${t('paper.drop')}</p>
          <label class="button second"><input type="file" class="unseen" multiple accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff" @change=${choose} data-test="paper-choose" />${t('file.choose')}</label>
          <p class="hint">${t('paper.types')}</p>
        </div>
        ${faults.value.map((sentence) => html`<p class="fault" role="alert" key=${sentence}><span aria-hidden="true">⚠ </span>${sentence}</p>`)}
        <ul class="file-list" data-test="sending">
          ${entries.map((entry) => html`<${FileLine} key=${entry.id} entry=${entry} again=${() => start(entry)} remove=${() => remove(entry)} />`)}
        </ul>
      </details>
    `;
  },
});
