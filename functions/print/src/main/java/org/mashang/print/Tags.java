package org.mashang.print;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** The structure of a document (headings, paragraphs, figures), which screen readers follow. */
final class Tags {

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement top;
  private final List<PDPage> pages = new ArrayList<>();
  private final IdentityHashMap<PDPage, COSArray> parents = new IdentityHashMap<>();

  Tags(PDDocumentCatalog catalog) {
    var marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    catalog.setStructureTreeRoot(root);
    top = new PDStructureElement("Document", root);
    root.appendKid(top);
  }

  /**
   * A new element at the end of the document.
   *
   * @param type a standard structure type: H1, P, Figure …
   * @param alternative the words for what cannot be read; null for text
   */
  PDStructureElement element(String type, @Nullable String alternative) {
    var element = new PDStructureElement(type, top);
    if (alternative != null) {
      element.setAlternateDescription(alternative);
    }
    top.appendKid(element);
    return element;
  }

  /** A new element at the end of another: TR, TH, TD … */
  PDStructureElement child(PDStructureElement parent, String type) {
    var element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }

  /** Says that the next content of a page belongs to an element; returns its number there. */
  int content(PDPage page, PDStructureElement element) {
    COSArray owners = parents.get(page);
    if (owners == null) {
      owners = new COSArray();
      parents.put(page, owners);
      page.setStructParents(pages.size());
      pages.add(page);
    }
    int number = owners.size();
    owners.add(element.getCOSObject());
    var reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(number);
    element.appendKid(reference);
    return number;
  }

  /** The properties that a content stream carries for a number. */
  static COSDictionary numbered(int number) {
    var properties = new COSDictionary();
    properties.setItem(COSName.MCID, COSInteger.get(number));
    return properties;
  }

  /** Writes the way back from page content to elements. */
  void finish() {
    Map<Integer, PDParentTreeValue> numbers = new TreeMap<>();
    for (PDPage page : pages) {
      COSArray owners = parents.get(page);
      if (owners != null) {
        numbers.put(page.getStructParents(), new PDParentTreeValue(owners));
      }
    }
    var tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(numbers);
    root.setParentTree(tree);
    root.setParentTreeNextKey(pages.size());
  }
}
