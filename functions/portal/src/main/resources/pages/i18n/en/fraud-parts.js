export default {
  "level.RED": "Red",
  "level.ORANGE": "Orange",
  "level.YELLOW": "Yellow",
  "level.BLUE": "Blue",
  "fraud.left": "{span} left",
  "fraud.late": "{span} late",
  "fraud.hours": "{count} h",
  "fraud.days": "{count} d"
};
