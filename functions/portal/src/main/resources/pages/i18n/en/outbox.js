export default {
  "outbox.title": "Demonstration outbox",
  "outbox.lead": "This is a demonstration: the messages below went to nobody and are only shown here. A real system has no such page. A reminder does not serve any document.",
  "outbox.none": "No messages yet."
};
