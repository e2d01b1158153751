package de.beratungsfolge.beispiel.seniorenbeirat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the record from its first entry to its last, chapter by chapter and day by day. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Beiratserzaehlung {

    private final Protokoll protokoll;
    private final Gremien gremien;
    private final Befundsaetze befunde;
    private final List<Erzaehler> erzaehler;
    private final ObjectMapper json;

    Beiratserzaehlung(Protokoll protokoll, Gremien gremien, Befundsaetze befunde, List<Erzaehler> erzaehler, ObjectMapper json) {
        this.protokoll = protokoll;
        this.gremien = gremien;
        this.befunde = befunde;
        this.erzaehler = erzaehler;
        this.json = json;
    }

    void erzaehlen(List<Kapitel> kapitel, Erzaehlblatt blatt) {
        List<Eintrag> alle = protokoll.alle();
        for (int nummer = 1; nummer <= kapitel.size(); nummer++) {
            long von = kapitel.get(nummer - 1).nachEintrag();
            long bis = nummer < kapitel.size() ? kapitel.get(nummer).nachEintrag() : Long.MAX_VALUE;
            blatt.kapitel(nummer, kapitel.get(nummer - 1).titel());
            alle.stream().filter(eintrag -> eintrag.id() > von && eintrag.id() <= bis).forEach(eintrag -> erzaehlen(eintrag, blatt));
        }
    }

    private void erzaehlen(Eintrag eintrag, Erzaehlblatt blatt) {
        erzaehler.stream().filter(einer -> einer.zustaendig(eintrag.vorgang())).findFirst().ifPresent(einer -> {
            Stelle stelle = new Stelle(eintrag, inhalt(eintrag), gremien.nameVon(eintrag.person()), blatt);
            blatt.tag(eintrag.geschehenAm().toLocalDate());
            if (!einer.erzaehlen(stelle)) {
                unbekannt(stelle);
            }
        });
    }

    /** A step no sentence was written for is told by its name: nothing of the record is left out by accident. */
    private void unbekannt(Stelle stelle) {
        if (stelle.eintrag().art() == Eintragsart.BEFUND) {
            befunde.finden(stelle);
        } else if (stelle.inhalt().hasNonNull("festgestellt")) {
            befunde.feststellen(stelle);
        } else {
            stelle.sage(stelle.schritt() + " (" + stelle.wer() + ").");
        }
    }

    private JsonNode inhalt(Eintrag eintrag) {
        try {
            return json.readTree(eintrag.inhalt());
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Protokolleintrag " + eintrag.id() + " ist nicht lesbar", fehler);
        }
    }
}
