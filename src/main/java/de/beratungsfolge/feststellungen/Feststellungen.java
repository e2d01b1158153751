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
import de.beratungsfolge.regelwerk.Regelarchiv;
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
    private final Regelarchiv archiv;
    private final Protokoll protokoll;
    private final ObjectMapper json;

    Feststellungen(Regelwerk regelwerk, Regelarchiv archiv, Protokoll protokoll, ObjectMapper json) {
        this.regelwerk = regelwerk;
        this.archiv = archiv;
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
        return new ErhobenerBefund(id, lesen(inhalt(id).get("befund"), Befund.class));
    }

    /** @return the facts of a finding recorded earlier, of this type */
    public <T extends Pruefung> T fakten(long id, Class<T> typ) {
        return lesen(inhalt(id).get("fakten"), typ);
    }

    /**
     * Puts the recorded facts of a finding to the rules again: to the version that gave it, and to today's.
     *
     * @throws RegelwerkFehler if the archived version cannot be loaded any more
     */
    @Transactional(readOnly = true)
    public Nachpruefung nachpruefen(long id) {
        JsonNode inhalt = inhalt(id);
        Befund damals = lesen(inhalt.get("befund"), Befund.class);
        Pruefungsart art = Pruefungsart.mitBezeichnung(damals.pruefung()).orElseThrow();
        Pruefung fakten = lesen(inhalt.get("fakten"), art.faktentyp());
        Regelwerk damaliges = archiv.regelwerk(damals.regelfassung()).orElseThrow(() ->
                new IllegalStateException("Die Regelfassung " + damals.regelfassung() + " ist nicht im Archiv."));
        Befund wieder = damaliges.erlaeutere(fakten, damals.stichtag());
        Befund heute = regelwerk.erlaeutere(fakten, damals.stichtag());
        return new Nachpruefung(damals, wieder, heute, sagenDasselbe(damals, wieder), !sagenDasselbe(wieder, heute));
    }

    private boolean sagenDasselbe(Befund einer, Befund anderer) {
        return einer.ergebnis().equals(anderer.ergebnis()) && einer.normen().equals(anderer.normen())
                && einer.hinweise().equals(anderer.hinweise())
                && json.valueToTree(einer.werte()).equals(json.valueToTree(anderer.werte()));
    }

    private JsonNode inhalt(long id) {
        Eintrag eintrag = protokoll.eintrag(id);
        if (eintrag.inhalt() == null) {
            throw new IllegalStateException("Der Inhalt von Protokolleintrag " + id + " wurde gelöscht.");
        }
        try {
            return json.readTree(eintrag.inhalt());
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Protokolleintrag " + id + " ist nicht lesbar", fehler);
        }
    }

    private <T> T lesen(JsonNode teil, Class<T> typ) {
        try {
            return json.treeToValue(teil, typ);
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Ein Protokolleintrag enthält statt „" + typ.getSimpleName() + "“: " + teil, fehler);
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
        feststellen(anlass, erhoben, festgestellt, false, begruendung);
    }

    /**
     * The same for a result that stands for something more detailed, for instance for names.
     *
     * @param andererInhalt whether what the result stands for differs from the finding, even if the result does not
     */
    public void feststellen(Anlass anlass, ErhobenerBefund erhoben, String festgestellt, boolean andererInhalt,
                            String begruendung) {
        if (festgestellt == null || !ergebnisse(erhoben.befund().pruefung()).contains(festgestellt)) {
            throw new EingabeFehler("Feststellung", "Bitte eines der angebotenen Ergebnisse wählen.");
        }
        boolean abweichung = andererInhalt || !erhoben.befund().ergebnis().equals(festgestellt);
        if (abweichung && (begruendung == null || begruendung.isBlank())) {
            throw new EingabeFehler("Begründung",
                    "Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        }
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("befundEintrag", erhoben.id());
        inhalt.put("pruefung", erhoben.befund().pruefung());
        inhalt.put("befund", erhoben.befund().ergebnis());
        inhalt.put("festgestellt", festgestellt);
        inhalt.put("abweichung", abweichung);
        inhalt.put("begruendung", abweichung ? begruendung.strip() : null);
        protokoll.verzeichnen(anlass.vorgang(), Eintragsart.FESTSTELLUNG, anlass.schritt(), anlass.person(),
                anlass.geschehenAm(), inhalt, erhoben.befund().regelfassung());
    }

    /** @return the results a person may establish for this check */
    public static List<String> ergebnisse(String pruefung) {
        return Pruefungsart.mitBezeichnung(pruefung).map(Pruefungsart::ergebnisse).orElse(List.of());
    }

    /** Records a step that needs no finding. */
    public void festhalten(Anlass anlass, Eintragsart art, Object inhalt) {
        protokoll.verzeichnen(anlass.vorgang(), art, anlass.schritt(), anlass.person(), anlass.geschehenAm(), inhalt,
                null);
    }

    /**
     * Asks the rules without recording anything: for somebody who is still drafting.
     *
     * @throws EingabeFehler if the facts cannot be true
     */
    public Befund pruefen(Pruefung fakten, LocalDate stichtag) {
        try {
            return regelwerk.erlaeutere(fakten, stichtag);
        } catch (FaktenFehler fehler) {
            throw new EingabeFehler("Angaben", fehler.getMessage());
        } catch (RegelwerkFehler fehler) {
            LOG.error("Die Regeln geben kein Ergebnis; eine Person muss feststellen", fehler);
            return new Befund(fakten.pruefungsart().bezeichnung(), stichtag, Pruefungsart.NICHT_ENTSCHEIDBAR, Map.of(), List.of(),
                    List.of(), fehler.getMessage(), List.of(), regelwerk.fassung().hash(), regelwerk.fassung().quelle(), null);
        }
    }
}
