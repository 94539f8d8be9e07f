package io.checksummary.check.boxscore.table;

import io.checksummary.check.boxscore.table.StatTable.Entry;
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
final class TeamRecords {

  private static final int LONGEST_LINE = 400;

  private final String text;
  private final List<StatTable> tables;
  private final List<Mention> mentions;

  TeamRecords(String text, List<StatTable> tables, List<Mention> mentions) {
    this.text = text;
    this.tables = tables;
    this.mentions = mentions;
  }

  List<TeamRecord> in(List<Span> lines) {
    Set<String> labels = new LinkedHashSet<>();
    for (StatTable table : tables) {
      for (Entry entry : table.entries()) {
        labels.add(entry.name().words().getLast());
      }
    }
    List<TeamRecord> records = new ArrayList<>();
    int next = 0;
    for (Span line : lines) {
      while (next < mentions.size() && mentions.get(next).span().start() < line.start()) {
        next++;
      }
      if (line.length() <= LONGEST_LINE && text.indexOf(':', line.start()) < line.end()) {
        int end = next;
        while (end < mentions.size() && mentions.get(end).span().end() <= line.end()) {
          end++;
        }
        read(line, mentions.subList(next, end), labels, records);
      }
    }
    return records;
  }

  private void read(Span line, List<Mention> inside, Set<String> labels, List<TeamRecord> records) {
    int colon = text.indexOf(':', line.start());
    if (colon < 0) {
      return;
    }
    Set<String> terms = StatSynonyms.english().of(text.substring(line.start(), colon));
    int from = colon + 1;
    for (Mention mention : inside) {
      int start = mention.span().start();
      if (start < from || mention.quantity() instanceof Identifier) {
        continue;
      }
      EntityName name = EntityName.of(text.substring(from, start));
      if (!name.words().isEmpty() && labels.contains(name.words().getLast())) {
        records.add(new TeamRecord(name, terms, mention));
      }
      from = mention.span().end();
    }
  }
}
