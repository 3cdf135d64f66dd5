package org.mashang.print;

import java.util.ArrayList;
import java.util.List;

/** Puts slots on pages: what is glued together stays together if a page can hold it. */
final class Paging {

  private Paging() {}

  /**
   * A slot with its place.
   *
   * @param top where it begins, counted from the top of the paper
   */
  record Placed(Slot slot, double top) {}

  /** At least one page. */
  static List<List<Placed>> pages(List<Slot> slots, Frame frame) {
    List<List<Placed>> pages = new ArrayList<>();
    List<Placed> page = new ArrayList<>();
    pages.add(page);
    double y = frame.top();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      double needed = slot.glued() ? slot.before() + slot.height() : heightOfGroup(slots, i);
      if (!page.isEmpty() && y + needed > frame.floor()) {
        page = new ArrayList<>();
        pages.add(page);
        y = frame.top();
      }
      if (page.isEmpty() && slot.head() != null) {
        page.add(new Placed(slot.head(), y));
        y += slot.head().height();
      }
      y += page.isEmpty() ? 0 : slot.before();
      page.add(new Placed(slot, y));
      y += slot.height();
    }
    return pages;
  }

  private static double heightOfGroup(List<Slot> slots, int first) {
    double height = 0;
    int i = first;
    do {
      height += slots.get(i).before() + slots.get(i).height();
      i++;
    } while (i < slots.size() && slots.get(i).glued());
    return height;
  }
}
