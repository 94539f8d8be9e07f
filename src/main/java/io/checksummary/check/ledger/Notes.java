package io.checksummary.check.ledger;

import io.checksummary.check.ledger.Ledger.Note;
import io.checksummary.check.ledger.Sheet.Entry;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds numbers that stand right after the name of a row, on a line outside of the tables: "Records
 * (wins-losses): Norland 12-17, Eastham 19-8".
 */
final class Notes {

  private final String text;
  private final List<Sheet> sheets;
  private final List<Mention> mentions;

  Notes(String text, List<Sheet> sheets, List<Mention> mentions) {
    this.text = text;
    this.sheets = sheets;
    this.mentions = mentions;
  }

  List<Note> in(List<Span> lines) {
    Set<String> labels = new LinkedHashSet<>();
    for (Sheet sheet : sheets) {
      for (Entry entry : sheet.entries()) {
        labels.add(entry.name().words().getLast());
      }
    }
    List<Note> notes = new ArrayList<>();
    int next = 0;
    for (Span line : lines) {
      while (next < mentions.size() && mentions.get(next).span().start() < line.start()) {
        next++;
      }
      if (line.length() <= Ledger.LONGEST_NOTE && text.indexOf(':', line.start()) < line.end()) {
        int end = next;
        while (end < mentions.size() && mentions.get(end).span().end() <= line.end()) {
          end++;
        }
        read(line, mentions.subList(next, end), labels, notes);
      }
    }
    return notes;
  }

  private void read(Span line, List<Mention> inside, Set<String> labels, List<Note> notes) {
    int colon = text.indexOf(':', line.start());
    if (colon < 0) {
      return;
    }
    Set<String> terms = Glossary.english().of(text.substring(line.start(), colon));
    int from = colon + 1;
    for (Mention mention : inside) {
      int start = mention.span().start();
      if (start < from || mention.quantity() instanceof Identifier) {
        continue;
      }
      Name name = Name.of(text.substring(from, start));
      if (!name.words().isEmpty() && labels.contains(name.words().getLast())) {
        notes.add(new Note(name, terms, mention));
      }
      from = mention.span().end();
    }
  }
}
