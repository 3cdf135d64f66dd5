export default {
  "follow.title": "Follow my case",
  "follow.lead": "Give your receipt number and the phone number of the application.",
  "follow.receipt": "Receipt number",
  "follow.receipt.hint": "The number you got when you applied",
  "follow.phone": "Phone number",
  "follow.phone.hint": "The one given in the application",
  "follow.open": "Open",
  "follow.lost": "Lost the number? Bring your identity card to the organ or to any service point.",
  "follow.mine": "My applications",
  "follow.mine.none": "None yet.",
  "follow.case": "My case",
  "follow.can": "What you can do",
  "follow.done": "Done.",
  "follow.leave": "Leave",
  "follow.again": "Open it again"
};
