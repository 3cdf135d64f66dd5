package org.mashang.ocr.paper;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/** Looks for what a PDF viewer would run (ISO 32000-1, 12.6.4). Nothing here runs it. */
final class ActiveContent {

  private static final Set<String> ACTIONS =
      Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition");
  private static final int DEEPEST = 12;
  private static final int MOST_OBJECTS = 100_000;

  private ActiveContent() {}

  static boolean in(COSDocument document) {
    int count = 0;
    for (COSObjectKey key : document.getXrefTable().keySet()) {
      if (++count > MOST_OBJECTS) {
        return false;
      }
      COSObject object = document.getObjectFromPool(key);
      if (object != null && runs(object.getObject(), 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean runs(@Nullable COSBase value, int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    if (value instanceof COSDictionary dictionary) {
      return ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))
          || dictionary.containsKey(COSName.JS)
          || dictionary.getValues().stream().anyMatch(each -> runs(each, depth + 1));
    }
    if (value instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (runs(array.get(i), depth + 1)) {
          return true;
        }
      }
    }
    return false;
  }
}
