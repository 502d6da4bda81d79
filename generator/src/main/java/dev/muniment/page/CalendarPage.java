package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.view.Calendar;
import dev.muniment.view.Deadlines.Deadline;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is owed month by month, with a year at a glance. */
final class CalendarPage implements PageSource {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    @Override
    public Stream<Page> pages(PageContext context) {
        Corpus corpus = context.corpus();
        Calendar calendar = Calendar.of(corpus, context.asOf());
        List<Group> groups = groups(context, calendar);
        Model model = new Model(
                Paths.all(corpus),
                calendar.overdue().size(),
                groups.get(1).lines().size(),
                calendar.ahead(),
                calendar.later().size(),
                groups.get(calendar.months().size()).title(),
                groups,
                Choice.sorts(groups),
                Choice.owners(groups));
        return Stream.of(new Page("calendar.html", "calendar.ftlh", "today", model));
    }

    /** What is late, each month, what comes later. */
    private static List<Group> groups(PageContext context, Calendar calendar) {
        int most = Stream.concat(
                        Stream.of(calendar.overdue()),
                        calendar.months().stream().map(Calendar.Month::dates))
                .mapToInt(List::size)
                .max()
                .orElse(0);
        List<Group> groups = new ArrayList<>();
        groups.add(group(context, "overdue", "Overdue", calendar.overdue(), most));
        calendar.months().forEach(month -> groups.add(group(context, month.month(), month.dates(), most)));
        groups.add(group(context, "later", "Later", calendar.later(), most));
        return groups;
    }

    private static Group group(PageContext context, YearMonth month, List<Deadline> dates, int most) {
        return group(context, "m-" + month, WORDS.format(month), dates, most);
    }

    private static Group group(PageContext context, String anchor, String title, List<Deadline> dates, int most) {
        return new Group(
                anchor,
                title,
                new Figure.Portion("bar-" + anchor, title, dates.size(), most),
                Calendar.sorts(dates),
                dates.stream()
                        .map(deadline -> new Line(
                                DateLine.of(List.of(deadline), context.asOf()).get(0), token(deadline)))
                        .toList());
    }

    private static String token(Deadline deadline) {
        return slug(deadline.sort().word())
                + deadline.who().map(who -> " " + who.id()).orElse("");
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** What the template sees; the first group is overdue, the last is later. */
    public record Model(
            Map<String, String> paths,
            int overdue,
            int now,
            int ahead,
            int later,
            String last,
            List<Group> groups,
            List<Choice> sorts,
            List<Choice> owners) {}

    /** What falls due in a month, or before or after all of them. */
    public record Group(String anchor, String title, Figure bar, List<Calendar.Count> sorts, List<Line> lines) {}

    /** One day with the words by which it is found. */
    public record Line(DateLine date, String is) {}

    /** Something by which days are chosen. */
    public record Choice(String token, String words) {

        private static List<Choice> sorts(List<Group> groups) {
            return dates(groups)
                    .map(DateLine::what)
                    .distinct()
                    .sorted()
                    .map(word -> new Choice(slug(word), word))
                    .toList();
        }

        private static List<Choice> owners(List<Group> groups) {
            Map<String, String> owners = new TreeMap<>();
            dates(groups)
                    .map(DateLine::who)
                    .flatMap(Optional::stream)
                    .forEach(who -> owners.put(who.id(), who.title()));
            return owners.entrySet().stream()
                    .map(owner -> new Choice(owner.getKey(), owner.getValue()))
                    .sorted(Comparator.comparing(Choice::words).thenComparing(Choice::token))
                    .toList();
        }

        private static Stream<DateLine> dates(List<Group> groups) {
            return groups.stream().flatMap(group -> group.lines().stream()).map(Line::date);
        }
    }
}
