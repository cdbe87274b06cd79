/** 三公: travel abroad, vehicles and receptions. */
export const THREE_PUBLIC = /三公/;

/** The parts of the “三公”经费, as labels and sentences name them. Vehicles as a whole are asked for before their purchase and their running. */
export const THREE_PUBLIC_PARTS = [
  ["abroad", /因公出国/],
  ["reception", /公务接待/],
  ["vehicles", /公务用车购置费?[及和与、](?:公务用车)?运行/],
  ["vehiclePurchase", /公务用车购置|^购置费?$/],
  ["vehicleRunning", /公务用车运行|^运行(?:维护)?费?$/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** A row that totals “三公” where the table totals meetings and training with it. */
export const THREE_PUBLIC_TOTAL = /^(?:(?:一般公共预算|财政)(?:拨款)?(?:安排)?的?)?["'“”‘’]*三公["'“”‘’]*经费/;
/** The total below such a row, where that one prints nothing itself. */
export const SPENT_IN_ALL = /^支出合计$/;
/** A row of the same table that is no part of “三公”. */
export const AGENCY_OPERATING_ROW = /机关运行经费/;

/** The running of vehicles as an economic item. */
export const VEHICLE_RUNNING_ITEM = /^公务用车运行/;

/** How ids of checks name two of the parts. */
export const VEHICLES = "公务用车购置及运行费";
/** How ids of checks name the running of vehicles. */
export const VEHICLE_RUNNING = "公务用车运行维护费";
