package de.beratungsfolge.gremien;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface MitgliedschaftRepository extends ListCrudRepository<Mitgliedschaft, Long> {

    @Query("""
            select * from mitgliedschaft
            where gremium_id = :gremiumId and von <= :tag and (bis is null or bis >= :tag)
            order by id""")
    List<Mitgliedschaft> amTag(long gremiumId, LocalDate tag);

    List<Mitgliedschaft> findByGremiumIdOrderById(long gremiumId);

    List<Mitgliedschaft> findByPersonIdOrderByVon(long personId);
}
