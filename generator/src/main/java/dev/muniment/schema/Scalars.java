package dev.muniment.schema;

import dev.muniment.diagnostic.Faults;
import dev.muniment.model.Cadence;
import dev.muniment.model.Citation;
import dev.muniment.model.Colour;
import dev.muniment.model.Entity;
import dev.muniment.model.KindOrRef;
import dev.muniment.model.Markdown;
import dev.muniment.model.Ref;
import dev.muniment.model.RefOrText;
import dev.muniment.model.ReportPeriod;
import dev.muniment.model.RequirementRef;
import dev.muniment.model.Scope;
import dev.muniment.model.Sha256;
import dev.muniment.model.StatementRef;
import dev.muniment.model.Timespan;
import dev.muniment.model.UnitScope;
import dev.muniment.model.WebAddress;
import dev.muniment.model.Word;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The types of single values: how each is read from text, and what it is called. */
final class Scalars {

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String REQUIREMENT = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}:[A-Za-z0-9][A-Za-z0-9.()-]{0,39}";
    private static final String TIME = DATE + "T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})";
    private static final String DAYS = "P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?";

    private static final Pattern ANY_ID = Pattern.compile(ID);
    private static final Pattern ANY_DATE = Pattern.compile(DATE);
    private static final Pattern ANY_TIME = Pattern.compile(TIME);

    private static final Map<Class<?>, Scalar> BY_TYPE = new LinkedHashMap<>();

    static {
        add(String.class, "text", null, text -> text);
        add(Markdown.class, "text with markup", null, text -> text);
        add(int.class, "a whole number", "-?(0|[1-9][0-9]{0,8})", Integer::valueOf);
        add(BigDecimal.class, "a number", "-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,9})?", BigDecimal::new);
        add(boolean.class, "`true` or `false`", "true|false", Boolean::valueOf);
        add(Period.class, "a duration such as `P30D` or `P1Y`", DAYS, Period::parse);
        add(
                Cadence.class,
                "a duration such as `P1M`, `continuous` or `on-event`",
                DAYS + "|continuous|on-event",
                Cadence::new);
        add(
                ReportPeriod.class,
                "a month `2026-10`, a quarter `2026-Q3` or a year `2026`",
                "[0-9]{4}(-(0[1-9]|1[0-2])|-Q[1-4])?",
                ReportPeriod::new);
        add(
                StatementRef.class,
                "a statement such as `STD-003.S01`",
                StatementRef.FORM,
                text -> StatementRef.in(text).orElseThrow());
        add(RequirementRef.class, "a requirement such as `iso27001:A.5.18`", REQUIREMENT, RequirementRef::of);
        add(
                Citation.class,
                "the id of a record, a statement such as `STD-003.S01` or a requirement such as `iso27001:A.5.18`",
                REQUIREMENT + "|" + ID,
                Citation::new);
        add(RefOrText.class, "the id of a record, or words", null, text -> new RefOrText(text, Optional.empty()));
        add(Timespan.class, "a length of time such as `PT4H` or `P2D`", Timespan.FORM, Timespan::new);
        add(Sha256.class, "a SHA-256 digest, 64 hexadecimal digits", Sha256.FORM, Sha256::new);
        add(KindOrRef.class, "a prefix such as `RSK` or an id", ID, KindOrRef::new);
        add(
                Scope.class,
                "`all-staff`, or the id of a unit or a role",
                "all-staff|(UNT|ROL)-[A-Za-z0-9._-]{1,60}",
                Scope::new);
        add(Colour.class, "a colour such as `#9b2623`", Colour.FORM, Colour::new);
        add(UnitScope.class, "the id of a unit, or `*`", "\\*|UNT-[A-Za-z0-9._-]{1,60}", UnitScope::new);
        add(
                WebAddress.class,
                "an address that begins with `https://`, `http://` or `mailto:`",
                "(https?://|mailto:)[^\\s\\p{Cntrl}<>\"\\\\^`{|}]{1,2000}",
                WebAddress::new);
        BY_TYPE.put(
                LocalDate.class,
                new Scalar(
                        LocalDate.class,
                        "a date such as `2027-01-31`",
                        List.of(),
                        Optional.of(DATE),
                        Optional.empty(),
                        Scalars::date));
        BY_TYPE.put(
                OffsetDateTime.class,
                new Scalar(
                        OffsetDateTime.class,
                        "a time such as `2026-08-11T07:40:00+02:00`",
                        List.of(),
                        Optional.of(TIME),
                        Optional.empty(),
                        Scalars::time));
        BY_TYPE.put(Integer.class, BY_TYPE.get(int.class));
        BY_TYPE.put(Boolean.class, BY_TYPE.get(boolean.class));
    }

    private Scalars() {}

    /** The scalar of a Java type; empty for lists, mappings and records of the content. */
    static Optional<Scalar> of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Ref.class) {
            return Optional.of(reference(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return Optional.of(enumeration(plain));
        }
        return Optional.ofNullable(type instanceof Class<?> plain ? BY_TYPE.get(plain) : null);
    }

    private static void add(Class<?> type, String name, String pattern, Function<String, Object> parse) {
        Optional<Pattern> form = Optional.ofNullable(pattern).map(Pattern::compile);
        Function<String, Reading> reader =
                text -> form.isEmpty() || form.get().matcher(text).matches()
                        ? Reading.value(parse.apply(text))
                        : Reading.misread(Faults.WRONG_TYPE, "`" + text + "` is not " + name);
        BY_TYPE.put(type, new Scalar(type, name, List.of(), Optional.ofNullable(pattern), Optional.empty(), reader));
    }

    private static Reading date(String text) {
        if (!ANY_DATE.matcher(text).matches()) {
            return Reading.misread(Faults.WRONG_TYPE, "`" + text + "` is not a date; write it as `2027-01-31`");
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(5, 7));
        int day = Integer.parseInt(text.substring(8));
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return exists
                ? Reading.value(LocalDate.of(year, month, day))
                : Reading.misread(Faults.IMPOSSIBLE_DATE, "`" + text + "` is not in the calendar");
    }

    private static Reading time(String text) {
        if (!ANY_TIME.matcher(text).matches()) {
            return Reading.misread(
                    Faults.WRONG_TYPE, "`" + text + "` is not a time; write it as `2026-08-11T07:40:00+02:00`");
        }
        try {
            return Reading.value(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            return Reading.misread(Faults.IMPOSSIBLE_DATE, "`" + text + "` is not in the calendar");
        }
    }

    private static Scalar enumeration(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(Word.of((Enum<?>) constant), constant);
        }
        List<String> words = List.copyOf(constants.keySet());
        String name = "one of " + String.join(", ", words);
        return new Scalar(type, name, words, Optional.empty(), Optional.empty(), text -> {
            Object constant = constants.get(text);
            if (constant != null) {
                return Reading.value(constant);
            }
            String message = "`" + text + "` is not allowed here; allowed are " + String.join(", ", words);
            return Nearest.of(text, words)
                    .map(near -> Reading.misread(Faults.UNKNOWN_VALUE, message, "did you mean `" + near + "`?"))
                    .orElseGet(() -> Reading.misread(Faults.UNKNOWN_VALUE, message));
        });
    }

    private static Scalar reference(Type argument) {
        Class<? extends Entity> target = ((Class<?>) argument).asSubclass(Entity.class);
        return reference(target, Permits.leaves(target));
    }

    private static Scalar reference(Class<? extends Entity> target, List<Class<? extends Entity>> kinds) {
        String name = target == Entity.class ? "the id of a record" : "the id of " + Names.either(kinds);
        List<Prefix> beginnings = kinds.stream().map(Prefix::of).toList();
        Function<String, Reading> reader = text -> {
            if (!ANY_ID.matcher(text).matches()) {
                return Reading.misread(Faults.WRONG_TYPE, "`" + text + "` is not " + name);
            }
            return beginnings.stream().anyMatch(one -> one.begins(text))
                    ? Reading.value(new Ref<>(text))
                    : Reading.misread(Faults.WRONG_KIND, "`" + text + "` is not " + name + Names.prefixes(kinds));
        };
        return new Scalar(Ref.class, name, List.of(), Optional.of(ID), Optional.of(target), reader);
    }

    /** The same reference, but to records of these kinds only. */
    static Scalar limited(Scalar scalar, List<Class<? extends Entity>> types) {
        List<Class<? extends Entity>> kinds =
                types.stream().flatMap(type -> Permits.leaves(type).stream()).toList();
        if (scalar.type() == Ref.class) {
            return reference(Entity.class, kinds);
        }
        List<Prefix> beginnings = kinds.stream().map(Prefix::of).toList();
        String name = "the id of " + Names.either(kinds);
        return scalar.type() == RefOrText.class
                ? scalar.reading(reading -> text(reading, beginnings))
                : scalar.reading(reading -> cited(
                        reading, beginnings, name + ", nor a statement or a requirement" + Names.prefixes(kinds)));
    }

    private static Reading text(Reading reading, List<Prefix> beginnings) {
        String text = ((RefOrText) ((Reading.Value) reading).value()).text();
        boolean names = ANY_ID.matcher(text).matches() && beginnings.stream().anyMatch(one -> one.begins(text));
        return Reading.value(new RefOrText(text, names ? Optional.of(text) : Optional.empty()));
    }

    private static Reading cited(Reading reading, List<Prefix> beginnings, String name) {
        return reading instanceof Reading.Value found
                        && found.value() instanceof Citation citation
                        && citation.record()
                                .filter(id -> beginnings.stream().noneMatch(one -> one.begins(id)))
                                .isPresent()
                ? Reading.misread(Faults.WRONG_KIND, "`" + citation + "` is not " + name)
                : reading;
    }

    static Scalar ranged(Scalar scalar, long min, long max) {
        return scalar.reading(reading -> {
            if (reading instanceof Reading.Value found
                    && found.value() instanceof Integer number
                    && (number < min || number > max)) {
                String range = max == Long.MAX_VALUE ? "at least " + min : "from " + min + " to " + max;
                return Reading.misread(Faults.OUT_OF_RANGE, "`" + number + "` is out of range; allowed is " + range);
            }
            return reading;
        });
    }
}
