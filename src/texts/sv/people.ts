import type { RoleProblem } from '../../domain/role-rules.js';

/** What is wrong with a role as it was entered, and what to do instead. */
const problems: Readonly<Record<RoleProblem, string>> = {
  role_not_given: 'Välj en av rollerna rådsmedlem, socialchef, FoU-personal och FoU-chef.',
  municipality_missing: 'Välj en kommun. En rådsmedlem och en socialchef står för en kommun var.',
  municipality_not_wanted: 'Välj ingen kommun. FoU-personal och FoU-chef arbetar för alla åtta.',
  from_no_day: 'Jag förstår inte första dagen. Skriv ett datum, till exempel 2026-12-01.',
  to_no_day: 'Jag förstår inte sista dagen. Skriv ett datum, till exempel 2026-12-31, eller lämna den tom.',
  ends_before_it_begins: 'Sista dagen är före den första. Ändra en av dem.',
  other_municipality:
    'Personen står för en annan kommun under den tiden, och det går bara att stå för en i taget. Avsluta den andra rollen först, eller välj andra dagar.',
  has_role_already: 'Personen har redan den rollen under den tiden. Ändra den i stället.',
  seat_taken_later:
    'Platsen i FoU-rådet är redan upptagen från den första dagen eller senare. Avsluta det uppdraget först, eller välj en sista dag före det.',
  seat_taken_then:
    'Någon annan hade platsen i FoU-rådet de dagarna, och det som har varit ändrar jag inte. Välj andra dagar.',
  has_ended: 'Den rollen är avslutad och ändras inte mer. Ge personen rollen på nytt i stället.',
  name_missing: 'Skriv personens namn.',
  name_too_long: 'Namnet är för långt. Skriv högst 100 tecken.',
  name_holds_identity_number: 'I namnet står ett personnummer. Skriv bara namnet.',
  identity_missing:
    'Jag kan inte se vem det är i Teams. Välj personen i listan, eller be personen att skriva till mig.',
};

/** Who is in the registry, and as what. */
export const people = { problems };
