package org.mashang.screening.proceeding;

/** A paper of the checklist of article 7, by its code (证据材料清单). */
public record ListedPaper(String kind, String label) {}
