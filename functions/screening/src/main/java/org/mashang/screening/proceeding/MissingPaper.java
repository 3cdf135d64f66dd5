package org.mashang.screening.proceeding;

import org.mashang.screening.checklist.Item;

/**
 * A paper that article 7 asks for, or may ask for, and the case does not hold.
 *
 * @param kind its code in the checklist
 * @param article key of the item of article 7
 * @param reason why it is asked for, in Chinese
 */
public record MissingPaper(
    String kind, String label, String article, Item.State state, String reason) {}
