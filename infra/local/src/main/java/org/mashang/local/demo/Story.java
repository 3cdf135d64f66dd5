package org.mashang.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What somebody writes about an act: request, facts and reasons, in the mood they are in. */
record Story(String title, String request, String facts, String reasons) {

  private static final Grammar PHRASES = Grammar.phrases();

  static Story of(String kind, Mood mood, Map<String, String> words, Dice dice) {
    String facts = PHRASES.say(kind + ".facts", words, dice);
    return new Story(
        PHRASES.say(kind + ".title", words, dice),
        PHRASES.say(kind + ".request", words, dice),
        told(facts, mood, words, dice),
        mood == Mood.SHORT ? "" : PHRASES.say("reasons", words, dice));
  }

  private static String told(String facts, Mood mood, Map<String, String> words, Dice dice) {
    return switch (mood) {
      case PLAIN -> facts;
      case SHORT -> facts.substring(0, facts.indexOf('。') + 1);
      case ANGRY -> PHRASES.say("angry", words, dice) + facts + PHRASES.say("angry", words, dice);
      case EMOJI ->
          facts.replace("。", "。" + PHRASES.say("emoji", words, dice))
              + PHRASES.say("emoji", words, dice);
      case TABBED -> facts + "\n时间\t事情\t结果\n" + lines("row", dice.between(2, 5), words, dice);
      case LONG -> facts + "\n\n" + lines("life", dice.between(20, 90), words, dice);
    };
  }

  private static String lines(String rule, int count, Map<String, String> words, Dice dice) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(PHRASES.say(rule, words, dice));
    }
    return String.join("\n", lines);
  }
}
