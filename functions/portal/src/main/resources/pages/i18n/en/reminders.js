export default {
  "reminders.title": "Reminders",
  "reminders.hint": "What the applicant was reminded of, and what came of every try. A reminder is no service of documents; that is on record with the documents.",
  "reminders.none": "No reminder yet.",
  "reminders.of.free": "Written by the officer",
  "reminders.of.reconsideration-accepted": "Accepted",
  "reminders.of.reconsideration-accepted-open": "Accepted (the period stands still)",
  "reminders.of.reconsideration-supplement": "Something is missing",
  "reminders.of.reconsideration-supplement-due": "Supplement due soon",
  "reminders.of.reconsideration-document": "A document has been made out",
  "reminders.of.notarization-fee": "Fee to be paid",
  "reminders.of.notarization-promise": "Promised papers to follow",
  "reminders.of.notarization-promise-due": "Promised papers due soon",
  "reminders.of.notarization-supplement": "Something is missing",
  "reminders.of.notarization-certificate": "The certificate is ready"
};
