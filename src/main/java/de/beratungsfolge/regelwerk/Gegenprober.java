package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import de.beratungsfolge.regelwerk.pruefungen.Werttyp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Finds out what would have changed a result: changes one fact at a time, step by step, and asks the rules again.
 * Of each fact the smallest change counts that leads to another result and is possible in reality.
 */
final class Gegenprober {

    private static final Logger LOG = LoggerFactory.getLogger(Gegenprober.class);
    private static final Wortliste NAMEN = Wortliste.aus("stellgroessen.properties");
    /** Steps tried one by one before the search takes larger strides. */
    private static final int EINZELN = 8;
    private static final int HOECHSTENS = 4;

    private final Regelwerk regelwerk;
    private final LocalDate stichtag;
    private final Pruefung fakten;
    private final Befund befund;
    private final Object ausgang;

    private Gegenprober(Regelwerk regelwerk, Pruefung fakten, Befund befund) {
        this.regelwerk = regelwerk;
        this.fakten = fakten;
        this.stichtag = befund.stichtag();
        this.befund = befund;
        this.ausgang = kern(befund);
    }

    /** A change found, with the number of its steps. */
    private record Fund(int schritte, Gegenprobe probe) {
    }

    /** The smallest changes that would have given another result. */
    static List<Gegenprobe> von(Regelwerk regelwerk, Pruefung fakten, Befund befund) {
        Gegenprober prober = new Gegenprober(regelwerk, fakten, befund);
        Set<String> schonGenannt = new HashSet<>();
        return Stellgroessen.von(fakten, NAMEN).stream().flatMap(achse -> prober.suche(achse).stream())
                .sorted(Comparator.comparingInt(Fund::schritte)).map(Fund::probe)
                .filter(probe -> schonGenannt.add(probe.aenderung())).limit(HOECHSTENS).toList();
    }

    private Optional<Fund> suche(Achse achse) {
        try {
            int moeglich = letzter(achse.schritte(), n -> regelwerk.sindMoeglich(achse.geaendert().apply(n)));
            for (int bisher = 0, n = 1; n <= moeglich; bisher = n, n = naechster(n, moeglich)) {
                if (istAnders(achse, n)) {
                    int unveraendert = bisher;
                    int weitere = letzter(n - unveraendert - 1, m -> !istAnders(achse, unveraendert + m));
                    return Optional.of(fund(achse, unveraendert + weitere + 1));
                }
            }
        } catch (RegelwerkFehler e) {
            LOG.warn("Die Gegenprobe entfällt, weil die Regeln an geänderten Fakten scheitern", e);
        }
        return Optional.empty();
    }

    private static int naechster(int n, int hoechstens) {
        int weiter = n < EINZELN ? n + 1 : 2 * n;
        return n < hoechstens ? Math.min(weiter, hoechstens) : hoechstens + 1;
    }

    /** The last of the numbers from 1 up to which something holds, if it never holds again afterwards; 0: not even for 1. */
    private static int letzter(int hoechstens, IntPredicate gilt) {
        int erfuellt = 0;
        int verletzt = hoechstens + 1;
        for (int n = 1; n < verletzt; n = Math.min(2 * n, hoechstens)) {
            if (!gilt.test(n)) {
                verletzt = n;
            } else if (n == hoechstens) {
                return n;
            } else {
                erfuellt = n;
            }
        }
        while (verletzt - erfuellt > 1) {
            int mitte = (erfuellt + verletzt) >>> 1;
            if (gilt.test(mitte)) {
                erfuellt = mitte;
            } else {
                verletzt = mitte;
            }
        }
        return erfuellt;
    }

    private boolean istAnders(Achse achse, int schritte) {
        return !kern(regelwerk.pruefe(achse.geaendert().apply(schritte), stichtag)).equals(ausgang);
    }

    private Fund fund(Achse achse, int schritte) {
        Befund anders = regelwerk.pruefe(achse.geaendert().apply(schritte), stichtag);
        List<String> naeheres = new ArrayList<>();
        boolean gelost = anders.werte().keySet().stream().anyMatch(name -> typ(name).art() == Werttyp.Art.LOS);
        anders.werte().forEach((name, wert) -> {
            if (!gelost || typ(name).art() == Werttyp.Art.LOS) {
                naeheres.addAll(naeheres(name, wert));
            }
        });
        String worte = Bezeichnungen.ergebnis(anders.pruefung(), anders.ergebnis());
        return new Fund(schritte, new Gegenprobe(achse.worte().apply(schritte), anders.ergebnis(),
                naeheres.isEmpty() || naeheres.size() > HOECHSTENS ? worte : worte + ": " + String.join(", ", naeheres)));
    }

    /** Who, or how many: of seats only those that change. */
    private List<String> naeheres(String name, Object wert) {
        return switch (typ(name).art()) {
            case TEXT -> List.of((String) wert);
            case NAMEN -> typ(name).codes().isEmpty() ? texte(wert) : List.of();
            case LOS -> texte(((Map<?, ?>) wert).get(typ(name).losliste()));
            case SITZE -> ((Map<?, ?>) wert).entrySet().stream()
                    .filter(sitze -> !sitze.getValue().equals(((Map<?, ?>) befund.werte().get(name)).get(sitze.getKey())))
                    .map(sitze -> sitze.getKey() + " " + sitze.getValue()).toList();
            case ZAHL, DATUM, WAHRHEIT, CODE, REIHENFOLGE, STIMMEN -> List.of();
        };
    }

    private static List<String> texte(Object liste) {
        return ((List<?>) liste).stream().map(String.class::cast).toList();
    }

    /** What people would call the result: the code, and who or how many; not the numbers on the way there. */
    private Object kern(Befund gefunden) {
        Map<String, Object> namen = new TreeMap<>();
        gefunden.werte().forEach((name, wert) -> {
            switch (typ(name).art()) {
                case NAMEN -> namen.put(name, typ(name).codes().isEmpty() ? Set.copyOf((List<?>) wert) : Set.of());
                case TEXT, REIHENFOLGE, SITZE, LOS -> namen.put(name, wert);
                case ZAHL, DATUM, WAHRHEIT, CODE, STIMMEN -> { }
            }
        });
        return List.of(gefunden.ergebnis(), namen);
    }

    private Werttyp typ(String wert) {
        return fakten.pruefungsart().werte().get(wert);
    }
}
