package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Pruefung;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The facts that could have been otherwise, and how to change each of them. Which they are, and what they are
 * called, stands in {@code stellgroessen.properties}; everything else follows from their types.
 */
final class Stellgroessen {

    private static final int ZAHLSCHRITTE = 1_000;
    private static final int BETRAGSSCHRITTE = 100_000_000;
    private static final int TAGE = 800;

    private final Wortliste namen;
    private final List<Achse> achsen = new ArrayList<>();
    /** Place of the list element whose fields are being looked at, counted from 1. */
    private String platz = "";

    private Stellgroessen(Wortliste namen) {
        this.namen = namen;
    }

    /** Every direction in which these facts can be changed. */
    static List<Achse> von(Pruefung fakten, Wortliste namen) {
        Stellgroessen stellgroessen = new Stellgroessen(namen);
        stellgroessen.sammleTeile((Record) fakten, fakten.pruefungsart().bezeichnung(), Pruefung.class::cast);
        return stellgroessen.achsen;
    }

    private void sammleTeile(Record von, String pfad, Function<Record, Pruefung> einsetzen) {
        for (RecordComponent teil : von.getClass().getRecordComponents()) {
            Object wert = wert(teil, von);
            if (wert != null) {
                sammle(wert, pfad + "." + teil.getName(), neu -> einsetzen.apply(ersetzt(von, Map.of(teil.getName(), neu))));
            }
        }
        sammleWechsel(von, pfad, einsetzen);
    }

    private void sammle(Object wert, String pfad, Function<Object, Pruefung> einsetzen) {
        if (wert instanceof Record teil) {
            sammleTeile(teil, pfad, einsetzen::apply);
        } else if (wert instanceof List<?> liste) {
            worte(pfad).ifPresent(worte -> laengerUndKuerzer(liste, worte.split("\\|"), einsetzen));
            for (int stelle = 0; stelle < liste.size(); stelle++) {
                sammleElement(liste, stelle, pfad, einsetzen);
            }
        } else if (wert instanceof Enum<?> konstante) {
            Arrays.stream(konstante.getDeclaringClass().getEnumConstants()).filter(andere -> andere != konstante)
                    .forEach(andere -> worte(pfad + "." + andere.name())
                            .ifPresent(worte -> achse(1, n -> einsetzen.apply(andere), n -> worte)));
        } else {
            worte(pfad).ifPresent(worte -> sammleWert(wert, worte.split("\\|"), einsetzen));
        }
    }

    private void sammleElement(List<?> liste, int stelle, String pfad, Function<Object, Pruefung> einsetzen) {
        if (liste.get(stelle) instanceof Record element) {
            platz = String.valueOf(stelle + 1);
            sammleTeile(element, pfad, neu -> {
                List<Object> andere = new ArrayList<>(liste);
                andere.set(stelle, neu);
                return einsetzen.apply(andere);
            });
        }
    }

    /** Names: further ones that nobody else has, or fewer of them. */
    private void laengerUndKuerzer(List<?> namen, String[] worte, Function<Object, Pruefung> einsetzen) {
        achse(ZAHLSCHRITTE, n -> einsetzen.apply(Stream.concat(namen.stream(), IntStream.rangeClosed(1, n).mapToObj(i -> "weitere Person " + i)).toList()),
                n -> anzahl(n, worte) + " mehr");
        achse(namen.size(), n -> einsetzen.apply(namen.subList(0, namen.size() - n)), n -> anzahl(n, worte) + " weniger");
    }

    private Optional<String> worte(String pfad) {
        return namen.finde(pfad).map(worte -> worte.replace("{platz}", platz));
    }

    private void sammleWert(Object wert, String[] worte, Function<Object, Pruefung> einsetzen) {
        if (wert instanceof Integer zahl) {
            mehrUndWeniger(ZAHLSCHRITTE, worte, "", n -> einsetzen.apply(Math.toIntExact(zahl + n)));
        } else if (wert instanceof Long betrag) {
            mehrUndWeniger(BETRAGSSCHRITTE, worte, "", n -> einsetzen.apply(betrag + n));
        } else if (wert instanceof LocalDate tag) {
            frueherUndSpaeter(worte[0], tag, einsetzen::apply);
        } else if (wert instanceof LocalDateTime zeitpunkt) {
            frueherUndSpaeter(worte[0], zeitpunkt.toLocalDate(), neu -> einsetzen.apply(neu.atTime(zeitpunkt.toLocalTime())));
        } else if (wert instanceof Boolean wahr) {
            achse(1, n -> einsetzen.apply(!wahr), n -> worte[wahr ? 1 : 0]);
        } else if (wert instanceof Map<?, ?> zahlen) {
            zahlen.forEach((name, zahl) -> mehrUndWeniger(ZAHLSCHRITTE, worte, " für " + name, n -> {
                Map<Object, Object> andere = new LinkedHashMap<>(zahlen);
                andere.put(name, Math.toIntExact((Integer) zahl + n));
                return einsetzen.apply(andere);
            }));
        }
    }

    private void mehrUndWeniger(int schritte, String[] worte, String zusatz, LongFunction<Pruefung> geaendert) {
        achse(schritte, geaendert::apply, n -> anzahl(n, worte) + " mehr" + zusatz);
        achse(schritte, n -> geaendert.apply(-n), n -> anzahl(n, worte) + " weniger" + zusatz);
    }

    private static String anzahl(int n, String[] worte) {
        return "mit " + (n == 1 ? worte[0] : n + " " + worte[1]);
    }

    private void frueherUndSpaeter(String worte, LocalDate tag, Function<LocalDate, Pruefung> geaendert) {
        achse(TAGE, n -> geaendert.apply(tag.minusDays(n)), n -> worte + " schon am " + tag.minusDays(n).format(Satzvorlage.DATUM));
        achse(TAGE, n -> geaendert.apply(tag.plusDays(n)), n -> worte + " erst am " + tag.plusDays(n).format(Satzvorlage.DATUM));
    }

    /** Votes that change sides: the sum stays what it is. */
    private void sammleWechsel(Record von, String pfad, Function<Record, Pruefung> einsetzen) {
        for (RecordComponent her : von.getClass().getRecordComponents()) {
            for (RecordComponent hin : von.getClass().getRecordComponents()) {
                Optional<String> worte = namen.finde(pfad + "." + her.getName() + ".zu." + hin.getName());
                if (worte.isPresent() && wert(her, von) instanceof Integer weniger && wert(hin, von) instanceof Integer mehr) {
                    String[] einzahlUndMehrzahl = worte.get().split("\\|");
                    achse(ZAHLSCHRITTE, n -> einsetzen.apply(ersetzt(von, Map.of(her.getName(), weniger - n, hin.getName(), mehr + n))),
                            n -> n == 1 ? einzahlUndMehrzahl[0] : einzahlUndMehrzahl[1].replace("{n}", String.valueOf(n)));
                }
            }
        }
    }

    private void achse(int schritte, IntFunction<Pruefung> geaendert, IntFunction<String> worte) {
        achsen.add(new Achse(schritte, geaendert, worte));
    }

    private static Object wert(RecordComponent teil, Record von) {
        try {
            return teil.getAccessor().invoke(von);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Das Faktum „" + teil.getName() + "“ ist nicht lesbar", e);
        }
    }

    private static Record ersetzt(Record von, Map<String, Object> neu) {
        RecordComponent[] teile = von.getClass().getRecordComponents();
        Object[] werte = Arrays.stream(teile).map(teil -> neu.getOrDefault(teil.getName(), wert(teil, von))).toArray();
        Class<?>[] typen = Arrays.stream(teile).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return von.getClass().getDeclaredConstructor(typen).newInstance(werte);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Die Fakten „" + von.getClass().getSimpleName() + "“ lassen sich nicht ändern", e);
        }
    }
}
