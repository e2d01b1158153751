package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.Ladung;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That a late invitation did no harm because everybody came and nobody objected (§ 47 Abs. 2 GO NRW). */
@Service
@Transactional
public class Ladungsheilung {

    private final SitzungRepository ablage;
    private final Sitzungen sitzungen;
    private final Anwesenheiten anwesenheiten;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Regelwerk regelwerk;

    Ladungsheilung(SitzungRepository ablage, Sitzungen sitzungen, Anwesenheiten anwesenheiten, Gremien gremien,
                   Feststellungen feststellungen, Regelwerk regelwerk) {
        this.ablage = ablage;
        this.sitzungen = sitzungen;
        this.anwesenheiten = anwesenheiten;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.regelwerk = regelwerk;
    }

    /**
     * Asks the rules about the invitation once more, with the fact that everybody came and nobody objected.
     *
     * @throws EingabeFehler if a member is absent
     */
    public void alleOhneRuegeErschienen(long sitzungId, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        List<String> fehlend = anwesenheiten.liste(sitzungId).stream()
                .filter(einer -> einer.status() != Anwesenheitsstatus.ANWESEND)
                .map(einer -> gremien.person(einer.personId()).name()).toList();
        if (!fehlend.isEmpty()) {
            throw new EingabeFehler("Alle ohne Rüge erschienen", "Es fehlen " + String.join(", ", fehlend) + ".");
        }
        var ortsrecht = regelwerk.ortsrecht(sitzung.datum);
        sitzung.ladungBefundId = feststellungen.erheben(
                sitzungen.anlass(sitzung, "Ladungsfrist geprüft: alle ohne Rüge erschienen", person),
                new Ladung(sitzung.zugangAm, sitzung.datum, ortsrecht.ladungsfristTage(), ortsrecht.zaehlweise(), true),
                sitzung.datum).id();
        ablage.save(sitzung);
    }
}
