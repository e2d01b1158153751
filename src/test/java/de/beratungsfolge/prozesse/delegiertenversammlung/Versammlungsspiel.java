package de.beratungsfolge.prozesse.delegiertenversammlung;

import static de.beratungsfolge.buehne.Beiratsspiel.daten;
import static de.beratungsfolge.buehne.Beiratsspiel.delegierter;

import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess.Elemente;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plays the Sitzungsdienst at a Delegiertenversammlung, task by task. */
public final class Versammlungsspiel {

    /** The delegates of every assembly played here, all of them old enough. */
    public static final List<String> DELEGIERTE = List.of("Ada Alt", "Bert Bunt", "Cora Camp", "Dora Dorn", "Emil Erle");
    static final String DIENST = "sitzungsdienst";

    private final Aufgaben aufgaben;
    private final LocalDate tag;
    private final String vorgang;

    private Versammlungsspiel(Aufgaben aufgaben, LocalDate tag, String vorgang) {
        this.aufgaben = aufgaben;
        this.tag = tag;
        this.vorgang = vorgang;
    }

    /** Convenes an assembly as the Beirat resolved. */
    public static Versammlungsspiel einberufen(Aufgaben aufgaben, LocalDate tag) {
        return einberufen(aufgaben, tag, einberufung(tag));
    }

    static Versammlungsspiel einberufen(Aufgaben aufgaben, LocalDate tag, Map<String, Object> daten) {
        return new Versammlungsspiel(aufgaben, tag, aufgaben.starten(DelegiertenversammlungProzess.SCHLUESSEL, DIENST,
                Map.of("daten", daten)));
    }

    static Map<String, Object> einberufung(LocalDate tag) {
        LocalDate heute = LocalDate.now();
        LocalDate eingeladen = tag.isAfter(heute) ? heute.minusDays(1) : tag.minusDays(21);
        return new HashMap<>(daten("versammlungAm", tag, "ort", "Rathaus", "einberufenAm", eingeladen, "einberufung",
                "BESCHLUSS", "beschlussAm", eingeladen.minusDays(7)));
    }

    Versammlungsspiel tun(String aufgabe, Map<String, Object> daten) {
        aufgaben.erledigen(vorgang, aufgabe, DIENST, Map.of("daten", daten));
        return this;
    }

    /** Registers and admits the delegates. */
    public Versammlungsspiel zugelassen() {
        melden(DELEGIERTE.stream().map(name -> delegierter(name, LocalDate.of(1950, 3, 1), "Verein " + name)).toList());
        return tun(Elemente.DELEGIERTE_FESTSTELLEN, daten("zugelassen", DELEGIERTE));
    }

    Versammlungsspiel melden(List<Map<String, Object>> delegierte) {
        return tun(Elemente.DELEGIERTE, daten("versammlungAm", tag, "delegierte", delegierte));
    }

    Versammlungsspiel verlauf(List<Map<String, Object>> berichte, List<Map<String, Object>> empfehlungen) {
        return tun(Elemente.VERLAUF, verlaufsdaten(berichte, empfehlungen));
    }

    static Map<String, Object> verlaufsdaten(List<Map<String, Object>> berichte, List<Map<String, Object>> empfehlungen) {
        return daten("stattgefunden", true, "leitung", "Stefan Weltgen", "anwesende", new ArrayList<>(DELEGIERTE), "berichte",
                berichte, "empfehlungen", empfehlungen);
    }

    /** Recommends this unanimously. */
    public Versammlungsspiel empfiehlt(String titel) {
        return verlauf(List.of(), List.of(empfehlung(titel, 5, 0, 0, true)));
    }

    /** Notes that it did not take place. */
    public Versammlungsspiel faelltAus() {
        return tun(Elemente.VERLAUF, daten("stattgefunden", false, "ausfallgrund", "Der Saal stand unter Wasser."));
    }

    static Map<String, Object> empfehlung(String titel, Integer ja, Integer nein, Integer enthaltungen, Boolean gefasst) {
        return daten("titel", titel, "wortlaut", "Der Seniorenbeirat möge sich dafür einsetzen.", "ja", ja, "nein", nein,
                "enthaltungen", enthaltungen, "gefasst", gefasst);
    }

    public String vorgang() {
        return vorgang;
    }

    long id() {
        return Long.parseLong(vorgang.substring(vorgang.indexOf('-') + 1));
    }
}
