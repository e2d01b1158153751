package de.beratungsfolge.pruefung.befund;

import de.beratungsfolge.dokumente.Bericht;
import de.beratungsfolge.pruefung.ausfuhr.Ansicht;
import de.beratungsfolge.pruefung.ausfuhr.Tabelle;
import de.beratungsfolge.pruefung.vorgang.Zeile;
import de.beratungsfolge.pruefung.worte.Feld;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding with everything that stands behind it.
 *
 * @param stichtag          the rules as in force on this day decided
 * @param fakten            what the rules were told, in words
 * @param feststellungen    what people established upon it
 * @param regeln            names of the rules that fired
 * @param stellen           those of them whose text was found, with it
 * @param fassung           how the version came into use, in words
 * @param heutige           the version is the one in force today
 * @param gegenueberstellung when asked for, otherwise null
 * @param nichtMoeglich     why the rules could not be asked again, or null
 */
public record Befundansicht(Zeile eintrag, String stichtag, List<Feld> fakten, List<Zeile> feststellungen,
                            List<String> regeln, List<Regelstelle> stellen, String fassung, boolean heutige, Gegenueberstellung gegenueberstellung,
                            String nichtMoeglich) implements Ansicht {

    @Override
    public String titel() {
        return "Befund: " + eintrag.befund().pruefung();
    }

    @Override
    public String untertitel() {
        return eintrag.vorgang() + ", Eintrag " + eintrag.laufnummer() + ": " + eintrag.schritt();
    }

    @Override
    public String adresse() {
        return "/pruefung/befunde/" + eintrag.id() + (gegenueberstellung == null && nichtMoeglich == null ? "" : "?nachpruefung=ja");
    }

    @Override
    public String vorgang() {
        return eintrag.vorgang();
    }

    @Override
    public List<Tabelle> tabellen() {
        List<Tabelle> tabellen = new ArrayList<>();
        tabellen.add(new Tabelle("fakten", "Fakten", List.of("Angabe", "Wert"), fakten.stream().map(fakt -> List.of(fakt.name(), fakt.wert())).toList()));
        tabellen.add(new Tabelle("regeln", "Regeln", List.of("Regel", "Datei", "Text damals", "Heute"), stellen.stream()
                .map(eine -> List.of(eine.regel(), eine.pfad(), eine.damals(), eine.verbleib())).toList()));
        if (gegenueberstellung != null) {
            tabellen.add(new Tabelle("nachpruefung", "Nachprüfung", List.of("Was", "verzeichnet", "damalige Fassung", "heutige Fassung"),
                    gegenueberstellung.zeilen().stream().map(eine -> List.of(eine.was(), eine.verzeichnet(), eine.damalige(), eine.heutige())).toList()));
        }
        return tabellen;
    }

    @Override
    public Object daten() {
        Map<String, Object> daten = new LinkedHashMap<>();
        daten.put("eintrag", eintrag);
        daten.put("feststellungen", feststellungen);
        daten.put("regeln", stellen);
        daten.put("regelfassung", eintrag.regelfassung());
        daten.put("regelfassungInWorten", fassung);
        daten.put("nachpruefung", gegenueberstellung);
        return daten;
    }

    @Override
    public List<Bericht.Teil> teile() {
        List<Bericht.Teil> teile = new ArrayList<>();
        List<String> satz = new ArrayList<>(List.of(eintrag.befund().ergebnis() + ". " + eintrag.befund().satz(),
                "Normen: " + String.join(", ", eintrag.befund().normen()), "Stichtag: " + stichtag,
                "Regelfassung " + eintrag.regelfassung() + ", " + fassung));
        feststellungen.forEach(eine -> satz.add((eine.abweichung() ? "Abweichend festgestellt: " : "Festgestellt: ")
                + eine.feststellung().festgestellt() + " (" + eine.name() + ")"
                + (eine.feststellung().begruendung() == null ? "" : ". Begründung: " + eine.feststellung().begruendung())));
        teile.add(Bericht.Teil.text("Befund", satz));
        tabellen().forEach(eine -> teile.add(Bericht.Teil.tabelle(eine.titel(), eine.spalten(), eine.zeilen())));
        return teile;
    }
}
