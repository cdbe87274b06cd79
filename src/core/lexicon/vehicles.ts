/** How a text counts the vehicles of a unit. */
export const HAS_VEHICLES = /实有|现有|共有|保有|拥有/;
/** How many it may have, buys or gives away is another number. */
export const OTHER_VEHICLES = /编制|核定|购置|更新|新增|报废|租/;
/** Words that call the vehicles official ones. */
export const OFFICIAL_VEHICLES = /公务用?车/;
/** A kind of vehicles (领导用车), the last of which takes all others; 编制 is how many there may be. */
export const VEHICLE_KIND = /用车|车$/;
/** The kind that takes all others. */
export const OTHER_KINDS = /其他/;
/** How many vehicles a unit may have. */
export const ESTABLISHMENT = /编制/;
/** How ids of checks name the vehicles that there are. */
export const ACTUAL_VEHICLES = "实有";
