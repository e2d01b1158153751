package de.beratungsfolge.pruefung.vorgang;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.pruefung.worte.Feld;
import de.beratungsfolge.pruefung.worte.Inhaltsworte;
import de.beratungsfolge.pruefung.worte.Namen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts entries of the record into words. */
@Component
public class Zeilen {

    private static final Map<Eintragsart, String> ARTEN = Map.of(Eintragsart.SCHRITT, "Schritt", Eintragsart.BEFUND, "Befund der Regeln",
            Eintragsart.FESTSTELLUNG, "Feststellung", Eintragsart.UNTERSCHRIFT, "Unterschrift", Eintragsart.AKTIVIERUNG, "Neue Regelfassung",
            Eintragsart.ANMELDUNG, "Anmeldung", Eintragsart.AUSLEITUNG, "Ausgabe", Eintragsart.LOESCHUNG, "Löschung",
            Eintragsart.DATENSTAND, "Datenstand", Eintragsart.JOURNAL, "Journal");
    /** A kind that somebody changed behind the program's back is none; the check of the chain says so. */
    private static final String UNBEKANNT = "unbekannt";
    private static final Feld UNLESBAR = new Feld("Inhalt", "Der Inhalt ist nicht lesbar; wie er aufgezeichnet ist, steht in der Ausgabe als JSON.");

    private final Namen namen;
    private final Befundworte befundworte;
    private final ObjectMapper json;

    Zeilen(Namen namen, Befundworte befundworte, ObjectMapper json) {
        this.namen = namen;
        this.befundworte = befundworte;
        this.json = json;
    }

    /** An entry with its content; null where it was deleted. */
    private record Gelesen(Eintrag eintrag, JsonNode inhalt, boolean lesbar) {

        boolean istBefund() {
            return inhalt != null && eintrag.art() == Eintragsart.BEFUND;
        }

        /** Under this kind people also establish what no rule found; that reads like a step. */
        boolean istFeststellung() {
            return inhalt != null && eintrag.art() == Eintragsart.FESTSTELLUNG && inhalt.has("befundEintrag");
        }

        boolean istSchritt() {
            return inhalt != null && !istBefund() && !istFeststellung();
        }

        /** What keeps watch over the program repeats its steps by the thousand; there is nothing to compare. */
        boolean istVergleichbar() {
            return lesbar && istSchritt() && eintrag.art() != null && Eintragsart.derVorgaenge().contains(eintrag.art());
        }

        String gleiches() {
            return eintrag.vorgang() + "\n" + eintrag.art() + "\n" + eintrag.schritt() + "\n" + Vergleich.gegenstand(inhalt);
        }
    }

    /** @param eintraege in the order in which they were recorded */
    public List<Zeile> von(List<Eintrag> eintraege) {
        Map<String, Namen.Wer> leute = namen.leute(eintraege.stream().map(Eintrag::person).toList());
        Inhaltsworte worte = new Inhaltsworte(namen.verzeichnis());
        Map<String, Gelesen> vorige = new HashMap<>();
        List<Zeile> zeilen = new ArrayList<>();
        for (Eintrag eintrag : eintraege) {
            Gelesen dieser = lesen(eintrag);
            Gelesen voriger = dieser.istVergleichbar() ? vorige.put(dieser.gleiches(), dieser) : null;
            zeilen.add(zeile(dieser, leute.get(eintrag.person()), vergleich(dieser, voriger, worte)));
        }
        return zeilen;
    }

    private static Vergleich vergleich(Gelesen dieser, Gelesen voriger, Inhaltsworte worte) {
        if (!dieser.istSchritt()) {
            return Vergleich.keiner(List.of());
        }
        if (!dieser.lesbar()) {
            return Vergleich.keiner(List.of(UNLESBAR));
        }
        if (Vergleich.nenntBeides(dieser.inhalt())) {
            return Vergleich.inSich(dieser.inhalt(), worte);
        }
        return voriger == null ? Vergleich.keiner(worte.felder(dieser.inhalt()))
                : Vergleich.mitVorigem(dieser.inhalt(), voriger.eintrag(), voriger.inhalt(), worte);
    }

    private Zeile zeile(Gelesen dieser, Namen.Wer wer, Vergleich vergleich) {
        Eintrag eintrag = dieser.eintrag();
        JsonNode inhalt = dieser.inhalt();
        return new Zeile(eintrag.id(), eintrag.vorgang(), eintrag.laufnummer(), eintrag.art() == null ? UNBEKANNT : ARTEN.get(eintrag.art()),
                eintrag.schritt(), eintrag.person(), wer.name(), wer.rollen(), eintrag.geschehenAm(), eintrag.erfasstAm(), vergleich.felder(),
                vergleich.ueberschrift(), vergleich.aenderungen(), dieser.istBefund() ? befundworte.befund(inhalt.path("befund")) : null,
                dieser.istFeststellung() ? befundworte.feststellung(inhalt) : null, inhalt == null, inhalt, eintrag.inhaltHash(),
                eintrag.vorgaengerHash(), eintrag.hash(), eintrag.regelfassung());
    }

    private Gelesen lesen(Eintrag eintrag) {
        if (eintrag.inhalt() == null) {
            return new Gelesen(eintrag, null, true);
        }
        try {
            JsonNode inhalt = json.readTree(eintrag.inhalt());
            return new Gelesen(eintrag, inhalt, !inhalt.isMissingNode());
        } catch (JsonProcessingException fehler) {
            return new Gelesen(eintrag, json.getNodeFactory().textNode(eintrag.inhalt()), false);
        }
    }
}
