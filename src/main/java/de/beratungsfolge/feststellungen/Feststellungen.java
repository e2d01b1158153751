package de.beratungsfolge.feststellungen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.FaktenFehler;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.RegelwerkFehler;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the rules and records their findings; records what a person establishes upon them. */
@Service
@Transactional
public class Feststellungen {

    private static final Logger LOG = LoggerFactory.getLogger(Feststellungen.class);

    private final Regelwerk regelwerk;
    private final Protokoll protokoll;
    private final ObjectMapper json;

    Feststellungen(Regelwerk regelwerk, Protokoll protokoll, ObjectMapper json) {
        this.regelwerk = regelwerk;
        this.protokoll = protokoll;
        this.json = json;
    }

    /**
     * Asks the rules as in force on the Stichtag and records facts and finding.
     *
     * @throws EingabeFehler if the facts cannot be true
     */
    public ErhobenerBefund erheben(Anlass anlass, Pruefung fakten, LocalDate stichtag) {
        Befund befund = pruefen(fakten, stichtag);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("fakten", fakten);
        inhalt.put("befund", befund);
        Eintrag eintrag = protokoll.verzeichnen(anlass.vorgang(), Eintragsart.BEFUND, anlass.schritt(),
                anlass.person(), anlass.geschehenAm(), inhalt, befund.regelfassung());
        return new ErhobenerBefund(eintrag.id(), befund);
    }

    /** @return a finding recorded earlier */
    public ErhobenerBefund befund(long id) {
        Eintrag eintrag = protokoll.eintrag(id);
        if (eintrag.inhalt() == null) {
            throw new IllegalStateException("Der Inhalt von Protokolleintrag " + id + " wurde gelöscht.");
        }
        try {
            JsonNode inhalt = json.readTree(eintrag.inhalt());
            return new ErhobenerBefund(id, json.treeToValue(inhalt.get("befund"), Befund.class));
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Protokolleintrag " + id + " enthält keinen lesbaren Befund", fehler);
        }
    }

    /**
     * Records what a person establishes upon a finding.
     *
     * @param festgestellt the established result, equal to the finding's or another one
     * @param begruendung  the reason; mandatory where the two differ
     * @throws EingabeFehler if the result is none of the check's, or a deviation has no reason
     */
    public void feststellen(Anlass anlass, ErhobenerBefund erhoben, String festgestellt, String begruendung) {
        if (festgestellt == null || !Ergebnisnamen.ergebnisse(erhoben.befund().pruefung()).contains(festgestellt)) {
            throw new EingabeFehler("Feststellung", "Bitte eines der angebotenen Ergebnisse wählen.");
        }
        boolean abweichung = !erhoben.befund().ergebnis().equals(festgestellt);
        if (abweichung && (begruendung == null || begruendung.isBlank())) {
            throw new EingabeFehler("Begründung",
                    "Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        }
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("befundEintrag", erhoben.id());
        inhalt.put("befund", erhoben.befund().ergebnis());
        inhalt.put("festgestellt", festgestellt);
        inhalt.put("abweichung", abweichung);
        inhalt.put("begruendung", abweichung ? begruendung.strip() : null);
        protokoll.verzeichnen(anlass.vorgang(), Eintragsart.FESTSTELLUNG, anlass.schritt(), anlass.person(),
                anlass.geschehenAm(), inhalt, erhoben.befund().regelfassung());
    }

    /** Records a step that needs no finding. */
    public void festhalten(Anlass anlass, Eintragsart art, Object inhalt) {
        protokoll.verzeichnen(anlass.vorgang(), art, anlass.schritt(), anlass.person(), anlass.geschehenAm(), inhalt,
                null);
    }

    private Befund pruefen(Pruefung fakten, LocalDate stichtag) {
        try {
            return regelwerk.pruefe(fakten, stichtag);
        } catch (FaktenFehler fehler) {
            throw new EingabeFehler("Angaben", fehler.getMessage());
        } catch (RegelwerkFehler fehler) {
            LOG.error("Die Regeln geben kein Ergebnis; eine Person muss feststellen", fehler);
            return new Befund(fakten.pruefungsart().bezeichnung(), stichtag, Pruefungsart.NICHT_ENTSCHEIDBAR, Map.of(), List.of(),
                    List.of(), fehler.getMessage(), List.of(), regelwerk.fassung().hash(), regelwerk.fassung().quelle());
        }
    }
}
