package org.mashang.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashang.portal.Sources.matches;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules for the pages' own source, which no compiler reads. */
class PageSourcesTest {
  /** {@code t('a.key')}. */
  private static final String KEY = "\\bt\\('([^']+)'";

  /** {@code t(`stage.${…}`)}: at least one key begins so. */
  private static final String BEGINNING = "\\bt\\(`([^`$]*)\\$\\{";

  private final Sources sources = new Sources();

  @Test
  void bothLanguagesSayTheSameThings() throws JsonProcessingException {
    for (var list : sources.lists()) {
      var chinese = sources.words("zh", list);
      var english = sources.words("en", list);
      assertEquals(chinese.keySet(), english.keySet(), list);
      chinese.forEach((key, text) -> assertEquals(places(text), places(english.get(key)), key));
    }
  }

  @Test
  void everyPageHasTheWordsItsModulesUse() throws JsonProcessingException {
    for (var page : Page.list(sources.files)) {
      var known = new HashSet<String>();
      for (var list : sources.listsOf(page)) {
        known.addAll(sources.words("zh", list).keySet());
      }
      for (var module : sources.modulesOf(page)) {
        var source = sources.text(module);
        for (var key : matches(KEY, source)) {
          assertTrue(known.contains(key), page.path() + ": " + module + " lacks words for " + key);
        }
        for (var key : matches("'(fault\\.[a-z.]+)'", source)) {
          assertTrue(known.contains(key), page.path() + ": " + module + " lacks words for " + key);
        }
        for (var beginning : matches(BEGINNING, source)) {
          assertTrue(
              beginning.isEmpty() || known.stream().anyMatch(key -> key.startsWith(beginning)),
              page.path() + ": " + module + " lacks words that begin with " + beginning);
        }
      }
      assertTrue(known.contains(sources.nameOf(page) + ".title"), page.path() + " has a title");
    }
  }

  @Test
  void noWordsAreKeptThatNoPageUses() throws JsonProcessingException {
    var used = new HashSet<String>();
    var beginnings = new HashSet<String>();
    for (var module : sources.modules()) {
      used.addAll(matches("'([\\w.-]+)'", sources.text(module)));
      beginnings.addAll(matches("`([a-z-]+\\.[a-z.]*)\\$\\{", sources.text(module)));
    }
    for (var list : sources.lists()) {
      for (var key : sources.words("zh", list).keySet()) {
        assertTrue(
            used.contains(key)
                || key.endsWith(".title")
                || beginnings.stream().anyMatch(key::startsWith),
            list + ": nothing uses " + key);
      }
    }
  }

  @Test
  void nothingComesFromOutside() {
    var address = Pattern.compile("(?:https?:)?//[\\w.-]+\\.[a-z]{2,}");
    for (var file : sources.own()) {
      var text = sources.text(file).replace("http://www.w3.org/2000/svg", "");
      assertFalse(address.matcher(text).find(), file + " names an address outside");
    }
  }

  @Test
  void nothingNeedsAWeakerPolicy() {
    var weak =
        Pattern.compile("\\sstyle=\"|\\son\\w+=\"|innerHTML|eval\\(|new Function|document\\.write");
    for (var file : sources.own()) {
      assertFalse(weak.matcher(sources.text(file)).find(), file);
    }
  }

  @Test
  void noModuleIsLongAndNoneIsForgotten() {
    var needed = new HashSet<String>();
    Page.list(sources.files).forEach(page -> needed.addAll(sources.modulesOf(page)));
    for (var module : sources.modules()) {
      assertTrue(sources.text(module).lines().count() < 200, module + " is too long");
      assertTrue(needed.contains(module), "No page needs " + module);
    }
  }

  private static HashSet<String> places(String sentence) {
    return new HashSet<>(matches("\\{(\\w+)}", sentence));
  }
}
