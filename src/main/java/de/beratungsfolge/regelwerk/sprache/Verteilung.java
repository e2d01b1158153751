package de.beratungsfolge.regelwerk.sprache;

import de.beratungsfolge.regelwerk.pruefungen.Sitzverfahren;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Seats by proportion: Hare/Niemeyer and Höchstzahlen (d'Hondt). Whole numbers only. */
public final class Verteilung {

    private Verteilung() {
    }

    /**
     * @param sicher seats without any lot, by list, most votes first
     * @param offen seats a lot must decide
     * @param gleichauf lists that take part in the lot
     */
    private record Ergebnis(Map<String, Integer> sicher, int offen, List<String> gleichauf) {
    }

    /** The seats every list has without any lot. */
    public static Map<String, Integer> sichereSitze(Sitzverfahren verfahren, Map<String, Integer> stimmen, int sitze) {
        return verteile(verfahren, stimmen, sitze).sicher;
    }

    /** Whether a lot must decide who gets the last seats. */
    public static boolean losUmSitzeNoetig(Sitzverfahren verfahren, Map<String, Integer> stimmen, int sitze) {
        return verteile(verfahren, stimmen, sitze).offen > 0;
    }

    /** The seats a lot must decide, and between which lists. */
    public static Map<String, Object> losZwischenListen(Sitzverfahren verfahren, Map<String, Integer> stimmen, int sitze) {
        Ergebnis ergebnis = verteile(verfahren, stimmen, sitze);
        return Map.of("sitze", ergebnis.offen, "listen", ergebnis.gleichauf);
    }

    /** Who chooses in the order of the Höchstzahlen, up to the first place that only a lot can give. */
    public static List<String> reihenfolgeNachHoechstzahlen(Map<String, Integer> staerken, int plaetze) {
        Map<String, Integer> bisher = ohneSitze(staerken);
        List<String> reihenfolge = new ArrayList<>();
        List<String> naechste = mitHoechsterZahl(staerken, bisher);
        while (reihenfolge.size() < plaetze && naechste.size() == 1) {
            reihenfolge.addAll(naechste);
            bisher.merge(naechste.get(0), 1, Integer::sum);
            naechste = mitHoechsterZahl(staerken, bisher);
        }
        return reihenfolge;
    }

    /** Whether equal Höchstzahlen leave it to a lot who chooses first. */
    public static boolean losUmReihenfolgeNoetig(Map<String, Integer> staerken, int plaetze) {
        return reihenfolgeNachHoechstzahlen(staerken, plaetze).size() < plaetze;
    }

    private static Ergebnis verteile(Sitzverfahren verfahren, Map<String, Integer> stimmen, int sitze) {
        return verfahren == Sitzverfahren.DHONDT ? nachHoechstzahlen(stimmen, sitze) : nachHareNiemeyer(stimmen, sitze);
    }

    private static Ergebnis nachHareNiemeyer(Map<String, Integer> stimmen, int sitze) {
        long alle = stimmen.values().stream().mapToLong(Integer::longValue).sum();
        Map<String, Integer> sicher = ohneSitze(stimmen);
        sicher.replaceAll((liste, keine) -> (int) ((long) stimmen.get(liste) * sitze / alle));
        Map<String, Long> reste = new LinkedHashMap<>();
        sicher.keySet().forEach(liste -> reste.put(liste, (long) stimmen.get(liste) * sitze % alle));
        int offen = sitze - sicher.values().stream().mapToInt(Integer::intValue).sum();
        while (offen > 0) {
            long groesster = reste.values().stream().mapToLong(Long::longValue).max().orElseThrow();
            List<String> gleichauf = reste.keySet().stream().filter(liste -> reste.get(liste) == groesster).toList();
            if (gleichauf.size() > offen) {
                return new Ergebnis(sicher, offen, gleichauf);
            }
            gleichauf.forEach(liste -> sicher.merge(liste, 1, Integer::sum));
            reste.keySet().removeAll(gleichauf);
            offen -= gleichauf.size();
        }
        return new Ergebnis(sicher, 0, List.of());
    }

    private static Ergebnis nachHoechstzahlen(Map<String, Integer> stimmen, int sitze) {
        Map<String, Integer> sicher = ohneSitze(stimmen);
        int offen = sitze;
        while (offen > 0) {
            List<String> gleichauf = mitHoechsterZahl(stimmen, sicher);
            if (gleichauf.size() > offen) {
                return new Ergebnis(sicher, offen, gleichauf);
            }
            gleichauf.forEach(liste -> sicher.merge(liste, 1, Integer::sum));
            offen -= gleichauf.size();
        }
        return new Ergebnis(sicher, 0, List.of());
    }

    /** Those whose strength, divided by the number of their next seat, is the highest; quotients compared crosswise. */
    private static List<String> mitHoechsterZahl(Map<String, Integer> staerken, Map<String, Integer> bisher) {
        List<String> hoechste = new ArrayList<>();
        for (String liste : bisher.keySet()) {
            long vorsprung = hoechste.isEmpty() ? 1 : (long) staerken.get(liste) * (bisher.get(hoechste.get(0)) + 1)
                    - (long) staerken.get(hoechste.get(0)) * (bisher.get(liste) + 1);
            if (vorsprung > 0) {
                hoechste.clear();
            }
            if (vorsprung >= 0) {
                hoechste.add(liste);
            }
        }
        return hoechste;
    }

    private static Map<String, Integer> ohneSitze(Map<String, Integer> staerken) {
        Map<String, Integer> sitze = new LinkedHashMap<>();
        staerken.keySet().stream().sorted(Rangfolge.meisteZuerst(staerken)).forEach(liste -> sitze.put(liste, 0));
        return sitze;
    }
}
