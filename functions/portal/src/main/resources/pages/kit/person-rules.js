// What has to be known of whoever applies, with sentences.
import { serverNow } from './api.js';
import { cityDay } from './format.js';
import { citizenId, creditCode, phone } from './identifiers.js';

/** @param fault (pointer, key) notes one */
export function needed(text, pointer, key, fault) {
  if (!text?.trim()) fault(pointer, key);
}

export function past(day, pointer, fault) {
  if (day && day > cityDay(serverNow())) fault(pointer, 'fault.future');
}

export function identity(one, pointer, fault) {
  const number = one.idNumber.trim();
  if (!number) fault(`${pointer}/idNumber`, 'fault.id.none');
  else if (one.idType === 'CITIZEN_ID' && !citizenId(number)) fault(`${pointer}/idNumber`, 'fault.id');
}

export function applicantRules(one, fault) {
  needed(one.name, '/applicant/name', 'fault.name', fault);
  if (one.kind === 'PERSON') identity(one, '/applicant', fault);
  else {
    const code = one.creditCode.trim();
    if (one.kind === 'COMPANY' || code) if (!creditCode(code)) fault('/applicant/creditCode', code ? 'fault.credit.code' : 'fault.credit.code.none');
    needed(one.representative, '/applicant/representative', 'fault.representative', fault);
  }
  if (!phone(one.phone)) fault('/applicant/phone', 'fault.phone');
  needed(one.address, '/applicant/address', 'fault.address', fault);
}

/** Files of a list that are not there yet. */
export function fileRules(files, pointer, fault) {
  if (files.some((file) => ['sending', 'checking'].includes(file.state))) fault(pointer, 'fault.files.busy');
  else if (files.some((file) => ['waiting', 'failed'].includes(file.state))) fault(pointer, 'fault.files.failed');
  if (files.some((file) => file.state === 'rejected')) fault(pointer, 'fault.files.rejected');
}
